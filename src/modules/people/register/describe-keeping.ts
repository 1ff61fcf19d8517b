import type { Registered } from "../../../platform/personal-data.js"
import type { Language } from "../../../platform/wording.js"
import { daysOf, type Retention } from "./read-retention.js"
import { registerWords } from "./register.words.js"

/** How long the rows of a table are kept, in words. */
export function describeKeeping({ kept }: Registered, retention: Retention, language: Language): string {
  const words = registerWords[language].kept
  if (typeof kept === "string") return words[kept]
  const days = daysOf(kept.days, retention)
  if ("with" in kept) return words.atMost({ days })
  return days === 0 ? words.expiry : words.days({ days })
}

/** How the rows of a table go, in words. */
export function describeErasure({ stays, leads, kept }: Registered, language: Language): string {
  const words = registerWords[language]
  if (typeof kept === "object") return leads.length === 0 ? words.expires : words.goesSooner
  return stays ? words.stays : words.goes
}
