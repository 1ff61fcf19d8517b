import { keptForms as english } from "./kept-forms.en.js"
import { keptForms as french } from "./kept-forms.fr.js"

export const keptFormsWords = { en: english, fr: french } as const
