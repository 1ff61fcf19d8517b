import { desk as english } from "./desk.en.js"
import { desk as french } from "./desk.fr.js"

export const deskWords = { en: english, fr: french } as const
