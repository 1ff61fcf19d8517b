import { coordination as english } from "./coordination.en.js"
import { coordination as french } from "./coordination.fr.js"

export const coordinationWords = { en: english, fr: french } as const
