import { wording } from "../../platform/wording.js"
import type { ReportMessages } from "./report.en.js"

const f = wording.fr

export const report: ReportMessages = {
  title: "Rapport de jumelage",
  aims: {
    "most-people":
      "Le plus de personnes possible ont un jumelage; parmi toutes les façons d’y arriver, le moins bon jumelage est le meilleur possible, puis le total des pointages est le plus grand.",
    "best-fit":
      "Le total des pointages est le plus grand, et les jumelages faibles attendent; parmi toutes les façons d’y arriver, le moins bon jumelage est le meilleur possible.",
  },
  scoreMeaning:
    "Le pointage dit à quel point les réponses de deux personnes concordent, de 0 à 1 000. Il ne prédit pas le succès, et une personne décide.",
  made: (v) =>
    `Fait à partir de ${v.mentors} et de ${v.mentees}; numéro de tirage : ${v.seed}; paires admissibles comparées : ${f.number(v.eligible)}.`,

  scores: "Répartition des pointages",
  scoresCaption: "Jumelages par tranche de 50 points",
  scoresSummary: (v) =>
    `Les pointages des jumelages (${f.number(v.n)}) vont de ${f.number(v.lowest)} à ${f.number(v.highest)}; leur moyenne est de ${f.number(v.mean)}.`,
  band: "Tranche",
  pairs: "Jumelages",
  bandOf: (v) => `de ${f.number(v.from)} à ${f.number(v.to)}`,
  mean: (v) => `moyenne : ${f.number(v.mean)}`,

  criteria: "Sur quoi reposent les jumelages",
  criteriaCaption: "Points obtenus en moyenne, par critère",
  criteriaSummary: (v) => `De ce que chaque critère peut donner, la plus grande part est obtenue pour : ${v.best}.`,
  criterion: "Critère",
  points: "Points",
  pointsOf: (v) => `${f.number(v.points)} sur ${f.number(v.outOf)}`,

  leftOver: "Personnes sans jumelage, et pourquoi",
  leftOverCaption: "Chaque personne sans jumelage, avec le motif et ce qui changerait le résultat",
  nobodyLeft: "Chaque personne mentorée a un jumelage.",
  reasonsCaption: "Personnes mentorées sans jumelage, par motif",
  reasonsSummary: (v) =>
    f.plural(v.n, {
      one: `${f.number(v.n)} personne mentorée est sans jumelage.`,
      other: `${f.number(v.n)} personnes mentorées sont sans jumelage.`,
    }),
  reason: "Motif",
  people: "Personnes",
  reasons: {
    "no-eligible-pair": "Aucune offre de mentorat ne répond aux exigences éliminatoires",
    "below-threshold": "Aucun jumelage n’atteint le seuil",
    "not-enough-places": "Toutes les offres qui conviennent ont leurs places prises",
    "worth-too-little": "Le jumelage coûterait aux autres plus qu’il n’apporte",
  },
  free: "Mentorat avec places libres",
  freeCaption: "Chaque offre de mentorat, avec les places qui restent",
  noneFree: "Toutes les places sont prises.",
  places: "Places libres",

  pairsCaption: "Chaque jumelage, avec son pointage et ses motifs",
  allPairs: "Jumelages",
  lists: "Ce qui a été compris des listes",
  columnsOf: (v) => `Colonnes de ${v.file}`,
  rules: "Règles",
  proof: "Preuve",
  proofLead:
    "Chacun de ces énoncés est prouvé sur toutes les paires admissibles, et une autre partie du programme a vérifié la preuve :",
}
