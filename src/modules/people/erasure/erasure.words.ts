import { erasure as english } from "./erasure.en.js"
import { erasure as french } from "./erasure.fr.js"

export const erasureWords = { en: english, fr: french } as const
