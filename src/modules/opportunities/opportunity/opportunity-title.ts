import type { Language } from "../../../platform/wording.js"
import type { Opportunity } from "./opportunity.store.js"

/** For subjects and sentences, where the title's own language cannot be marked: the reader's, else the other. */
export function titleIn(language: Language, { titleEn, titleFr }: Pick<Opportunity, "titleEn" | "titleFr">): string {
  return (language === "en" ? (titleEn ?? titleFr) : (titleFr ?? titleEn)) ?? ""
}
