import { runs as english } from "./runs.en.js"
import { runs as french } from "./runs.fr.js"

export const runsWords = { en: english, fr: french } as const
