import { digests as english } from "./digests.en.js"
import { digests as french } from "./digests.fr.js"

export const digestsWords = { en: english, fr: french } as const
