import { wording } from "../../../platform/wording.js"
import type { SkillsMessages } from "./skills.en.js"

const f = wording.fr

export const skills: SkillsMessages = {
  list: {
    title: "Compétences",
    lead: "Chaque compétence est une seule chose sous ses noms dans les deux langues : la personne qui la choisit en français est trouvée en anglais.",
    search: "Trouver une compétence",
    searchHint: "Une compétence, en entier ou en partie, en français ou en anglais.",
    submit: "Rechercher",
    categories: "Catégories",
    all: "Toutes les compétences",
  },
  results: {
    found: (v) =>
      f.plural(v.n, {
        one: `1 compétence pour ${f.quote(v.query)}`,
        other: `${f.number(v.n)} compétences pour ${f.quote(v.query)}`,
      }),
    nothing: (v) => `Aucune compétence pour ${f.quote(v.query)}`,
    nothingText: "Vérifiez l’orthographe, essayez un autre mot ou choisissez une catégorie.",
  },
  one: {
    facts: "En bref",
    category: "Catégorie",
    otherName: "En anglais",
    synonyms: "Aussi appelée",
    otherSynonyms: "Aussi appelée en anglais",
    broader: "Compétence plus large",
    narrower: "Compétences plus précises",
    near: "Compétences voisines",
    definition: "Définition",
    occupations: "Professions qui la demandent",
    noOccupations: "Aucune profession n’est encore liée à cette compétence.",
    ended: "Cette compétence ne figure plus dans la liste.",
    successor: "Voir celle qui la remplace",
  },
}
