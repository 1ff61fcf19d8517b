import type { Language } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import { directoriesPaths } from "./directories.paths.js"

/** Where a directory sends a browser back: to the language that the person reads. */
export function returnAddress(publicUrl: string, language: Language): string {
  return publicUrl + to(directoriesPaths.answer, language)
}
