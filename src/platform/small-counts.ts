import { smallestCountShown } from "./wording.js"

/** `exact`: as it is; `few`: under the smallest count that is shown; `hidden`: it would give another one back. */
export type Shown = "exact" | "few" | "hidden"

/**
 * What may be shown of each part of a published total. Small parts stay vague, none among them: a part that leaves zero
 * the day after somebody answered would say what she answered. Where the total would still give one back, the smallest
 * other part is hidden too; where that is not enough, all parts are. Whoever knows this rule learns no more.
 */
export function maskedParts(parts: readonly number[]): readonly Shown[] {
  const total = sum(parts)
  if (total === 0) return parts.map(() => "exact")
  if (total < smallestCountShown) return parts.map(() => "few")
  const few = parts.filter((n) => n < smallestCountShown)
  const [least, next] = parts.filter((n) => n >= smallestCountShown).sort((one, other) => one - other)
  if (least !== undefined && staysVague(few.length, sum(few), { from: 0, to: 0 }))
    return parts.map((n) => (n < smallestCountShown ? "few" : "exact"))
  const hidden = { from: smallestCountShown, to: (next ?? 0) - 1 }
  if (least === undefined || next === undefined || !staysVague(few.length, sum(few) + least, hidden))
    return parts.map(() => "hidden")
  const place = parts.indexOf(least)
  return parts.map((n, index) => (n < smallestCountShown ? "few" : index === place ? "hidden" : "exact"))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

/** Whether a sum leaves each of so many small numbers more than one value, beside one hidden number in a range. */
function staysVague(small: number, left: number, hidden: { readonly from: number; readonly to: number }): boolean {
  const most = smallestCountShown - 1
  const lowest = Math.max(0, left - hidden.to - most * (small - 1))
  return small === 0 || Math.min(most, left - hidden.from) > lowest
}
