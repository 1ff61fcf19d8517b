import { optIns as english } from "./opt-ins.en.js"
import { optIns as french } from "./opt-ins.fr.js"

export const optInsWords = { en: english, fr: french } as const
