import { typeDesk as english } from "./type-desk.en.js"
import { typeDesk as french } from "./type-desk.fr.js"

export const typeDeskWords = { en: english, fr: french } as const
