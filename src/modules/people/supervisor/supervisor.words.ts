import { supervisor as english } from "./supervisor.en.js"
import { supervisor as french } from "./supervisor.fr.js"

export const supervisorWords = { en: english, fr: french } as const
