import type { Language } from "../../../platform/wording.js"
import { settingsWords } from "./settings.words.js"
import { timeZones } from "./time-zones.js"

/** The zones to choose from, in the reader's words, wherever one is asked for. */
export function listTimeZones(language: Language): { readonly value: string; readonly label: string }[] {
  return timeZones.map((value) => ({ value, label: settingsWords[language].timeZones[value] }))
}
