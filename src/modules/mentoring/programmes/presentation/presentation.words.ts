import { presentation as english } from "./presentation.en.js"
import { presentation as french } from "./presentation.fr.js"

export const presentationWords = { en: english, fr: french } as const
