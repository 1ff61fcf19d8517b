import { mine as english } from "./mine.en.js"
import { mine as french } from "./mine.fr.js"

export const mineWords = { en: english, fr: french } as const
