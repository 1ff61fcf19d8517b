import { passkeys as english } from "./passkeys.en.js"
import { passkeys as french } from "./passkeys.fr.js"

export const passkeysWords = { en: english, fr: french } as const
