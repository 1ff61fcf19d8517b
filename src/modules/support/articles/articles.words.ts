import { articles as english } from "./articles.en.js"
import { articles as french } from "./articles.fr.js"

export const articlesWords = { en: english, fr: french } as const
