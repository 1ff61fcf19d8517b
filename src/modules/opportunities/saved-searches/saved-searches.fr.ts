import { wording } from "../../../platform/wording.js"
import type { SavedSearchesMessages } from "./saved-searches.en.js"

const f = wording.fr

export const savedSearches: SavedSearchesMessages = {
  title: "Mes recherches enregistrées",
  lead: "Des recherches à refaire d’un clic. Personne d’autre ne voit cette liste.",
  saveTitle: "Enregistrer cette recherche",
  saveText: "Vous la retrouverez sous « Mes recherches enregistrées ».",
  name: "Nom de la recherche",
  save: "Enregistrer",
  savedOn: (v) => `Enregistrée ${v.ago}`,
  remove: "Retirer",
  ofOne: (v) => ` : ${v.name}`,
  none: "Vous n’avez encore enregistré aucune recherche",
  noneText: "Cherchez des possibilités, puis enregistrez la recherche au bas des résultats.",
  search: "Chercher des possibilités",
  confirmations: {
    "search-saved": "Votre recherche est enregistrée.",
    "search-removed": "Votre recherche est retirée.",
  },
  refusals: {
    "search-name-missing": "Donnez un nom à votre recherche.",
    "search-name-too-long": "Le nom compte trop de caractères. N’en employez pas plus de 80.",
    "search-empty": "Cette recherche ne demande rien. Ajoutez un mot ou un filtre, puis enregistrez-la.",
    "saved-searches-full": (v) =>
      `Vous avez déjà enregistré ${f.number(v.n)} recherches. Retirez-en une, puis enregistrez celle-ci.`,
  },
}
