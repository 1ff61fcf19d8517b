import { wording } from "../../../platform/wording.js"
import type { FindingMessages } from "./finding.en.js"

const f = wording.fr

export const finding: FindingMessages = {
  title: "Trouver des membres",
  lead: "Cherchez parmi ce que les autres membres vous laissent voir de leur profil.",
  search: "Poste, compétence, organisme, lieu ou nom",
  searchHint: "En français ou en anglais.",
  submit: "Chercher",
  start: {
    title: "Comment fonctionne la recherche",
    rules: [
      "Vous trouvez une personne seulement par les sections qu’elle vous a ouvertes. Chaque résultat dit par quoi.",
      "Une langue suffit : une compétence se trouve par ses noms en français et en anglais.",
      "Les accents, les terminaisons et une faute dans un mot ne changent rien.",
      "Vous ne figurez pas dans vos propres résultats.",
    ],
    preview: "Voir mon profil comme les autres",
  },
  found: (v) => f.plural(v.n, { one: `${f.number(v.n)} personne`, other: `${f.number(v.n)} personnes` }),
  partly: "Personne ne répond à tous vos mots. Ces personnes répondent à une partie.",
  onlyFirst: (v) =>
    `Les ${f.number(v.n)} premières personnes s’affichent. Ajoutez un mot ou un filtre pour trouver les autres.`,
  foundBy: "Correspond à votre recherche",
  name: "Nom",
  reason: (v) => `${v.place} : `,
  pages: "Pages de personnes trouvées",
  filter: "Filtres",
  filtersInUse: (v) =>
    f.plural(v.n, { one: `Filtres (${f.number(v.n)} actif)`, other: `Filtres (${f.number(v.n)} actifs)` }),
  facets: {
    organisation: "Organisme",
    skill: "Compétence",
    province: "Province ou territoire",
    language: "Langue",
  },
  any: "Peu importe",
  chosen: "Votre choix",
  option: (v) => `${v.text} (${f.number(v.n)})`,
  filterInUse: (v) => `${v.facet} : ${v.text}`,
  show: "Afficher les résultats",
  clear: "Retirer tous les filtres",
  nobody: "Aucune personne que vous pouvez trouver ne répond à votre recherche",
  nobodyText:
    "Employez moins de mots ou des mots plus généraux, ou retirez un filtre. Les personnes qui ne vous ont pas ouvert leur profil restent introuvables.",
  refusals: {
    "too-many-searches": "Beaucoup de recherches viennent de votre compte. Réessayez dans une heure.",
  },
}
