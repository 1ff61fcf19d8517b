import { notes as english } from "./notes.en.js"
import { notes as french } from "./notes.fr.js"

export const notesWords = { en: english, fr: french } as const
