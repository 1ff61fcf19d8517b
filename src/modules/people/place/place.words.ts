import { place as english } from "./place.en.js"
import { place as french } from "./place.fr.js"

export const placeWords = { en: english, fr: french } as const
