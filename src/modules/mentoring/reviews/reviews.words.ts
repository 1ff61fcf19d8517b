import { reviews as english } from "./reviews.en.js"
import { reviews as french } from "./reviews.fr.js"

export const reviewsWords = { en: english, fr: french } as const
