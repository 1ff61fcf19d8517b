import { sharing as english } from "./sharing.en.js"
import { sharing as french } from "./sharing.fr.js"

export const sharingWords = { en: english, fr: french } as const
