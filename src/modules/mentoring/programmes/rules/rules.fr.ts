import { wording } from "../../../../platform/wording.js"
import type { RulesMessages } from "./rules.en.js"

const f = wording.fr

export const rules: RulesMessages = {
  title: "Critères",
  lead: "De quoi est faite une concordance, et ce qu’il faut pour proposer un jumelage. Rien ne change pour les jumelages déjà proposés.",
  streams: "Volets",
  inForce: (v) =>
    v.version === 0 ? "Les règles de la plateforme sont en vigueur." : `La version ${v.version} est en vigueur.`,
  weights: "Poids",
  weightsHint: "Points sur 1 000 en tout. Un critère à 0 ne compte pas. Une question laissée sans réponse est neutre.",
  values: "Façons de travailler demandées",
  valuesHint: "Huit au plus. Chaque personne se situe entre les deux pôles.",
  pole: (v) => `${v.first} / ${v.second}`,
  threshold: "Seuil",
  thresholdHint: "En dessous, un jumelage n’est pas proposé. Il baisse avec les semaines d’attente.",
  first: "Pointage minimal au début",
  weekly: "Points de moins par semaine",
  last: "Jamais sous",
  gates: "Exigences éliminatoires",
  gatesHint: "Un jumelage qui n’en respecte pas une ne se fait jamais, quel que soit son pointage.",
  origin: "Où travaillent les deux personnes",
  origins: {
    any: "N’importe où",
    "another-unit": "Dans des unités différentes",
    "another-organisation": "Dans des organismes différents",
  },
  levels: "Niveau d’encadrement de la mentore ou du mentor",
  levelRules: {
    "mentor-at-or-above": "Celui de la personne mentorée, ou un niveau supérieur",
    "mentor-at-or-below": "Celui de la personne mentorée, ou un niveau inférieur",
    any: "N’importe lequel",
  },
  language: "Niveau minimal des deux dans une langue officielle",
  languages: {
    none: "Rien n’est demandé",
    basic: "Débutant",
    intermediate: "Intermédiaire",
    advanced: "Avancé",
    fluent: "Courant",
  },
  practice: "La mentore ou le mentor est à l’aise dans la langue que la personne mentorée souhaite pratiquer",
  reportingLevels: "Niveaux de hiérarchie où personne n’est jumelé",
  reportingLevelsHint:
    "De 0 à 5. Avec 2, la mentore ou le mentor n’est ni gestionnaire de la personne mentorée, ni gestionnaire de ce gestionnaire.",
  commonParts: "Moments de la semaine en commun",
  commonPartsHint: "De 0 à 10.",
  farthest: "Kilomètres pour se rencontrer en personne",
  farthestHint: "De 1 à 1 000, quand la personne n’a rien dit d’autre.",
  preview: "Voir l’effet",
  save: "Enregistrer comme nouvelle version",
  effect: "Effet sur les personnes qui attendent",
  effectText: "Rien n’est encore enregistré, et personne n’en est avisé.",
  nobody: "Personne n’attend d’un des deux côtés : il n’y a encore rien à comparer.",
  measure: "Mesure",
  before: "En vigueur",
  after: "Avec ces règles",
  measures: {
    paired: "Personnes mentorées jumelées",
    eligiblePairs: "Jumelages possibles",
    menteesWithout: "Personnes mentorées sans aucun jumelage au-dessus du seuil",
  },
  pool: (v) =>
    `En attente : ${f.number(v.mentees)} du côté des personnes mentorées; ${f.number(v.mentors)} du côté des mentores et mentors.`,
  scoresChange: (v) =>
    `Jumelages dont le pointage monte : ${f.number(v.higher)}; baisse : ${f.number(v.lower)}; reste : ${f.number(v.equal)}. Jumelages qui deviennent possibles : ${f.number(v.added)}; qui ne le sont plus : ${f.number(v.removed)}.`,
  distribution: "Jumelages par pointage, avec ces règles",
  distributionSummary: (v) =>
    f.plural(v.pairs, {
      one: `${f.number(v.pairs)} jumelage possible, par centaines de points.`,
      other: `${f.number(v.pairs)} jumelages possibles, par centaines de points.`,
    }),
  band: (v) => `À partir de ${f.number(v.from)} points`,
  score: "Pointage",
  pairs: "Jumelages",
  changes: (v) =>
    f.plural(v.n, {
      one: `${f.number(v.n)} personne mentorée aurait quelqu’un d’autre`,
      other: `${f.number(v.n)} personnes mentorées auraient quelqu’un d’autre`,
    }),
  noChange: "Chaque personne mentorée aurait la même personne.",
  more: (v) => f.plural(v.n, { one: `Et ${f.number(v.n)} autre.`, other: `Et ${f.number(v.n)} autres.` }),
  mentee: "Personne mentorée",
  nobodyPaired: "personne",
  versions: "Versions",
  version: "Version",
  from: "En vigueur depuis le",
  by: "Par",
  gone: "Quelqu’un qui n’est plus ici",
  takeUp: "Reprendre",
  takeUpOf: (v) => ` : version ${v.version}`,
  refusals: {
    "number-unreadable": "Entrez un nombre entier dans les limites indiquées.",
    "weights-not-a-thousand": (v) =>
      `Les poids font ${f.number(v.total)} points : ils doivent en faire ${f.number(1000)} en tout.`,
    "value-items-too-many": "Gardez huit façons de travailler au plus.",
    "threshold-rises": "Le dernier seuil ne peut pas être plus haut que le premier.",
    "rules-changed-meanwhile":
      "Quelqu’un d’autre vient d’enregistrer une version de ces règles. Les vôtres sont conservées ci-dessous : comparez, puis enregistrez de nouveau.",
    "rules-unchanged": "Ce sont les règles en vigueur : rien n’a changé.",
  },
  confirmations: { "rules-saved": "La nouvelle version est en vigueur. Les jumelages passés gardent la leur." },
}
