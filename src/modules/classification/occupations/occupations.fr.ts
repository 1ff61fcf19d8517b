import { wording } from "../../../platform/wording.js"
import type { OccupationsMessages } from "./occupations.en.js"

const f = wording.fr

export const occupations: OccupationsMessages = {
  list: {
    title: "Professions",
    lead: "La Classification nationale des professions (CNP) de 2021 : toutes les professions du Canada, de dix grandes catégories à 516 groupes de base.",
    search: "Trouver une profession",
    searchHint: "Une appellation d’emploi, en entier ou en partie, en français ou en anglais.",
    submit: "Rechercher",
    categories: "Grandes catégories professionnelles",
    all: "Toutes les professions",
  },
  results: {
    found: (v) =>
      f.plural(v.n, {
        one: `1 profession pour ${f.quote(v.query)}`,
        other: `${f.number(v.n)} professions pour ${f.quote(v.query)}`,
      }),
    nothing: (v) => `Aucune profession pour ${f.quote(v.query)}`,
    nothingText: "Vérifiez l’orthographe, essayez une autre appellation d’emploi ou choisissez une grande catégorie.",
    known: (v) => `Trouvée par l’appellation d’emploi ${f.quote(v.title)}`,
  },
  levels: {
    1: "Grande catégorie professionnelle",
    2: "Grand groupe",
    3: "Sous-grand groupe",
    4: "Sous-groupe",
    5: "Groupe de base",
  },
  below: {
    1: "Grands groupes",
    2: "Sous-grands groupes",
    3: "Sous-groupes",
    4: "Groupes de base",
    5: "Groupes de base",
  },
  code: (v) => `CNP ${v.code}`,
  one: {
    facts: "En bref",
    code: "Code de la CNP 2021",
    level: "Niveau",
    teer: "Catégorie FÉER",
    otherName: "En anglais",
    definition: "Définition",
    jobTitles: "Appellations d’emploi",
    moreTitles: (v) =>
      f.plural(v.n, {
        one: "1 autre appellation d’emploi",
        other: `${f.number(v.n)} autres appellations d’emploi`,
      }),
    otherTitles: (v) =>
      f.plural(v.n, {
        one: "1 appellation d’emploi en anglais",
        other: `${f.number(v.n)} appellations d’emploi en anglais`,
      }),
    skills: "Compétences",
    skillsCaption: "Compétences demandées par la profession, de la plus importante à la moins importante",
    skill: "Compétence",
    weight: "Poids",
    weightOutOf: (v) => `${f.number(v.weight)} sur 1 000`,
    source: "Source",
    noSkills: "Aucune compétence n’est encore liée à cette profession.",
    near: "Professions voisines",
    sameGroup: "Dans le même sous-groupe",
    bySkills: "Par les compétences communes",
    ended: "Cette profession ne figure plus dans la classification.",
    successor: "Voir celle qui la remplace",
  },
  teers: {
    0: "FÉER 0 : gestion",
    1: "FÉER 1 : habituellement un grade universitaire",
    2: "FÉER 2 : habituellement un diplôme collégial ou un apprentissage de deux ans ou plus, ou de la supervision",
    3: "FÉER 3 : habituellement un diplôme collégial ou un apprentissage de moins de deux ans, ou plus de six mois de formation en cours d’emploi",
    4: "FÉER 4 : habituellement un diplôme d’études secondaires, ou plusieurs semaines de formation en cours d’emploi",
    5: "FÉER 5 : habituellement une courte démonstration sur place",
  },
  edition: "Quelle édition des listes est en vigueur",
}
