import { runPages as english } from "./run-pages.en.js"
import { runPages as french } from "./run-pages.fr.js"

export const runPagesWords = { en: english, fr: french } as const
