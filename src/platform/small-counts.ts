import { smallestCountShown } from "./wording.js"

/** `exact`: as it is; `few`: under the smallest count that is shown; `hidden`: it would give another one back. */
export type Shown = "exact" | "few" | "hidden"

/**
 * What may be shown of each part of a published total. Small parts stay vague; where the total would still give them
 * back (only one is vague, or their sum leaves a single possibility), the smallest other part is hidden too.
 */
export function maskedParts(parts: readonly number[]): readonly Shown[] {
  const few = parts.filter((n) => n < smallestCountShown)
  const sum = few.reduce((total, n) => total + n, 0)
  const givenBack = few.length === 1 || sum === 0 || sum === few.length * (smallestCountShown - 1)
  const others = parts.filter((n) => n >= smallestCountShown)
  const hidden = few.length > 0 && givenBack ? parts.indexOf(Math.min(...others)) : -1
  return parts.map((n, index) => (n < smallestCountShown ? "few" : index === hidden ? "hidden" : "exact"))
}
