import { toDo as english } from "./to-do.en.js"
import { toDo as french } from "./to-do.fr.js"

export const toDoWords = { en: english, fr: french } as const
