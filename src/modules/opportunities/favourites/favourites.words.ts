import { favourites as english } from "./favourites.en.js"
import { favourites as french } from "./favourites.fr.js"

export const favouritesWords = { en: english, fr: french } as const
