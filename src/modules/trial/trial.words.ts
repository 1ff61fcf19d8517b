import { trial as english } from "./trial.en.js"
import { trial as french } from "./trial.fr.js"

export const trialWords = { en: english, fr: french } as const
