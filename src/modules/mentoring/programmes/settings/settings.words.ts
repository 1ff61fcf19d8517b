import { settings as english } from "./settings.en.js"
import { settings as french } from "./settings.fr.js"

export const settingsWords = { en: english, fr: french } as const
