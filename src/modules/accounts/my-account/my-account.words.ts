import { myAccount as english } from "./my-account.en.js"
import { myAccount as french } from "./my-account.fr.js"

export const myAccountWords = { en: english, fr: french } as const
