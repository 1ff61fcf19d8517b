import { wording } from "../../../platform/wording.js"
import type { ReasonsMessages } from "./reasons.en.js"

const f = wording.fr

export const reasons: ReasonsMessages = {
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
  gates: {
    "same-person": "C’est la même personne des deux côtés",
    "in-reporting-line": "L’une des deux personnes relève de l’autre",
    "same-unit": "Les deux personnes travaillent dans la même unité",
    "same-organisation": "Les deux personnes travaillent dans le même organisme",
    blocked: "L’une des deux personnes a demandé de ne pas être jumelée avec l’autre",
    "already-paired": "Ces personnes ont déjà eu un jumelage ensemble",
    "no-free-place": "La mentore ou le mentor n’a plus de place libre",
    away: "L’une des deux personnes est en pause ou en absence",
    "steps-missing": "Une étape de l’inscription manque",
    "goal-declined": "La mentore ou le mentor ne peut aider pour le premier objectif",
    "identity-not-shared": "La personne mentorée demande un vécu commun",
    "level-order": "Les niveaux ne suivent pas l’ordre de ce volet",
    "no-common-language": "Aucune langue commune où les deux personnes sont à l’aise",
    "practice-not-offered": "La langue à pratiquer n’est pas offerte",
    "no-common-mode": "Aucune façon commune de se rencontrer",
    "too-far": "Trop grande distance pour se rencontrer en personne",
    "too-little-time": "Trop peu de moments communs",
  },
  goalsCovered: (v) => `Expérience à partager (${f.list(v.concepts)})`,
  valuesAlike: (v) => `Façon de travailler semblable (${f.list(v.items)})`,
  interestsShared: (v) => `Champs d’intérêt communs (${f.list(v.concepts)})`,
  pathLived: (v) => `Parcours déjà vécu (${f.list(v.concepts)})`,
  meetingEasy: "Façons de se rencontrer qui concordent",
  partsInCommon: (v) =>
    f.plural(v.n, {
      one: `${f.number(v.n)} moment de la semaine libre des deux côtés`,
      other: `${f.number(v.n)} moments de la semaine libres des deux côtés`,
    }),
  levelsAbove: (v) =>
    f.plural(v.n, {
      one: `${f.number(v.n)} niveau de plus du côté du mentorat`,
      other: `${f.number(v.n)} niveaux de plus du côté du mentorat`,
    }),
  levelsBelow: (v) =>
    f.plural(v.n, {
      one: `${f.number(v.n)} niveau de moins du côté du mentorat`,
      other: `${f.number(v.n)} niveaux de moins du côté du mentorat`,
    }),
  sameLevel: "Même niveau",
  languageShared: { en: "Aisance des deux côtés en anglais", fr: "Aisance des deux côtés en français" },
  languagePractised: { en: "Occasion de pratiquer l’anglais", fr: "Occasion de pratiquer le français" },
  identityShared: "Vécu commun, comme demandé",
}
