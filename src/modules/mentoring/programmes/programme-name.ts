import type { Language } from "../../../platform/wording.js"
import type { Programme } from "./programme.store.js"

/** The name for a reader of this language: the other one's where it has none. */
export function programmeName({ nameEn, nameFr }: Pick<Programme, "nameEn" | "nameFr">, language: Language): string {
  const name = language === "en" ? (nameEn ?? nameFr) : (nameFr ?? nameEn)
  if (name === null) throw new Error("a programme has no name in either language")
  return name
}
