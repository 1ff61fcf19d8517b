import { directories as english } from "./directories.en.js"
import { directories as french } from "./directories.fr.js"

export const directoriesWords = { en: english, fr: french } as const
