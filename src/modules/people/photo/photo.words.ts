import { photo as english } from "./photo.en.js"
import { photo as french } from "./photo.fr.js"

export const photoWords = { en: english, fr: french } as const
