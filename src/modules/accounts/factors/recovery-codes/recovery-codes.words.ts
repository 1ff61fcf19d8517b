import { recoveryCodes as english } from "./recovery-codes.en.js"
import { recoveryCodes as french } from "./recovery-codes.fr.js"

export const recoveryCodesWords = { en: english, fr: french } as const
