import { wording } from "../../platform/wording.js"
import type { ExplanationsMessages } from "./explanations.en.js"

const f = wording.fr

export const explanations: ExplanationsMessages = {
  criteria: {
    goals: "Objectifs couverts",
    values: "Valeurs et façons de travailler",
    interests: "Champs d’intérêt et motivations",
    path: "Parcours semblable",
    practicality: "Aspects pratiques",
    level: "Écart de niveau",
    language: "Aisance linguistique",
    identity: "Vécu commun",
  },
  goalsCovered: (v) => `Objectifs couverts : ${f.list(v.concepts)}`,
  valuesAlike: (v) => `Une façon de travailler semblable : ${f.list(v.items)}`,
  interestsShared: (v) => `Champs d’intérêt communs : ${f.list(v.concepts)}`,
  pathLived: (v) => `Un parcours commun : ${f.list(v.concepts)}`,
  meetingEasy: "Des façons de se rencontrer qui concordent",
  partsInCommon: (v) =>
    f.plural(v.n, {
      one: `${f.number(v.n)} moment de la semaine libre des deux côtés`,
      other: `${f.number(v.n)} moments de la semaine libres des deux côtés`,
    }),
  levelsAbove: (v) =>
    f.plural(v.n, {
      one: `Mentorat ${f.number(v.n)} niveau au-dessus`,
      other: `Mentorat ${f.number(v.n)} niveaux au-dessus`,
    }),
  levelsBelow: (v) =>
    f.plural(v.n, {
      one: `Mentorat ${f.number(v.n)} niveau au-dessous`,
      other: `Mentorat ${f.number(v.n)} niveaux au-dessous`,
    }),
  sameLevel: "Le même niveau",
  languageShared: { en: "Aisance des deux côtés en anglais", fr: "Aisance des deux côtés en français" },
  languagePractised: { en: "L’anglais peut se pratiquer", fr: "Le français peut se pratiquer" },
  identityShared: (v) => `Un vécu commun, comme demandé : ${f.list(v.concepts)}`,

  gates: {
    "same-person": "c’est la même personne",
    "in-reporting-line": "l’une des deux personnes relève de l’autre",
    "same-unit": "les deux personnes sont dans la même unité",
    "same-organisation": "les deux personnes sont dans le même organisme",
    blocked: "une exclusion les sépare",
    "already-paired": "ces personnes ont déjà eu un jumelage ensemble",
    "no-free-place": "il n’y a pas de place",
    away: "l’une des deux personnes est absente",
    "steps-missing": "une étape manque",
    "goal-declined": "aucune aide n’est offerte pour le premier objectif",
    "identity-not-shared": "la personne mentorée exige un vécu commun",
    "level-order": "le niveau n’est pas celui que demandent les règles",
    "no-common-language": "aucune langue commune",
    "practice-not-offered": "la langue à pratiquer n’est pas offerte",
    "no-common-mode": "aucune façon commune de se rencontrer",
    "too-far": "trop grande distance pour se rencontrer en personne",
    "too-little-time": "trop peu de moments communs",
  },
  nobodyEligible: (v) =>
    `Aucune offre de mentorat ne répond aux exigences éliminatoires. Pour les plus proches : ${v.gates.join("; ")}.`,
  gateOf: (v) =>
    f.plural(v.n, { one: `${v.gate} (${f.number(v.n)} personne)`, other: `${v.gate} (${f.number(v.n)} personnes)` }),
  belowThreshold: (v) =>
    `Le meilleur pointage trouvé, ${f.number(v.best)}, est sous le seuil de ${f.number(v.needed)}.`,
  placesTaken: (v) =>
    f.plural(v.n, {
      one: "La seule offre de mentorat qui convient a toutes ses places prises.",
      other: `Les ${f.number(v.n)} offres de mentorat qui conviennent ont toutes leurs places prises.`,
    }),
  worthTooLittle: (v) =>
    `Il reste une place, mais un jumelage d’au plus ${f.number(v.best)} points coûterait aux autres plus qu’il n’apporte.`,
  freePlaces: (v) =>
    f.plural(v.n, { one: `${f.number(v.n)} place reste libre.`, other: `${f.number(v.n)} places restent libres.` }),

  morePlaces: "Une place de plus dans l’une de ces offres, ou une offre de plus qui convient.",
  anotherMentor:
    "Une offre de mentorat d’une autre unité, d’un autre niveau ou d’une autre langue que celles de la liste.",
  lowerThreshold: "Un seuil plus bas dans les règles, ou une offre plus proche des objectifs.",
  otherAim: "Le but « most-people », qui jumelle quiconque peut l’être.",
  acceptRemote: "Accepter les rencontres à distance.",
  acceptInPerson: "Accepter les rencontres en personne.",
  travelFarther: (v) => `Se déplacer jusqu’à ${f.number(v.kilometres)} km.`,
  freeMoreTime: "Plus de moments libres des deux côtés.",
  askLowerLevel: "Demander un niveau plus bas dans la langue commune.",
  finishSteps: "Terminer les étapes de l’inscription.",
  preferIdentity: "Préférer un vécu commun plutôt que de l’exiger.",
}
