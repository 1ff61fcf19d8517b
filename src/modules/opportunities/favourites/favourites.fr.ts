import { wording } from "../../../platform/wording.js"
import type { FavouritesMessages } from "./favourites.en.js"

const f = wording.fr

export const favourites: FavouritesMessages = {
  title: "Mes favoris",
  lead: "Les possibilités que vous gardez pour y revenir. Personne d’autre ne voit cette liste.",
  keep: "Garder dans mes favoris",
  drop: "Retirer de mes favoris",
  ofOne: (v) => ` : ${v.title}`,
  gone: (v) =>
    f.plural(v.n, {
      one: `${f.number(v.n)} favori ne peut plus être lu.`,
      other: `${f.number(v.n)} favoris ne peuvent plus être lus.`,
    }),
  none: "Vous ne gardez encore aucune possibilité",
  noneText: "Cherchez-en, puis choisissez « Garder dans mes favoris ».",
  search: "Chercher des possibilités",
  pages: "Pages de favoris",
  confirmations: {
    "favourite-kept": "Cette possibilité est dans vos favoris.",
    "favourite-dropped": "Cette possibilité n’est plus dans vos favoris.",
  },
  refusals: {
    "favourites-full": (v) => `Vous gardez déjà ${f.number(v.n)} possibilités. Retirez-en une, puis gardez celle-ci.`,
  },
}
