import { maskedParts, type Shown } from "./small-counts.js"
import { smallestCountShown } from "./wording.js"

/** A count as it may be published; the number is there only where it may be read. */
export interface ShownCount {
  readonly shown: Shown
  readonly n: number | null
}

/** A count of its own: zero is about nobody, and is told. */
export function showCount(n: number): ShownCount {
  return n === 0 ? { shown: "exact", n } : showDivided(n)
}

/** A count that says something of those whom another one counts: a zero that ends would tell on whom came last. */
export function showDivided(n: number): ShownCount {
  return n < smallestCountShown ? { shown: "few", n: null } : { shown: "exact", n }
}

/** The parts of a total. Where the total itself is not told, no sum of them tells it either. */
export function showParts(parts: readonly number[], total: ShownCount): readonly ShownCount[] {
  const masks = maskedParts(parts)
  return parts.map((n, at) => {
    const mask = masks[at] ?? "hidden"
    const shown = mask === "exact" && total.shown !== "exact" ? "hidden" : mask
    return { shown, n: shown === "exact" ? n : null }
  })
}
