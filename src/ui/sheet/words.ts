import type { Language } from "../../platform/wording.js"
import { useLanguage } from "../language.js"
import { sheet as english, type SheetMessages } from "./sheet.en.js"
import { sheet as french } from "./sheet.fr.js"

export const sheetWords: Readonly<Record<Language, SheetMessages>> = { en: english, fr: french }

export const useSheetWords = (): SheetMessages => sheetWords[useLanguage()]
