import { nearnessOfOccupations } from "./occupations.js"
import { PostingLists } from "./posting-lists.js"
import type { OccupationRules } from "./rule-set.js"

/** Digits that two unit groups share where they are near each other at all. */
const subMajorDigits = 3

/** Lists by unit group, and which of them are near one. */
export class OccupationLists {
  readonly lists = new PostingLists()
  readonly #bySubMajor = new Map<string, Set<string>>()

  add(occupation: string, place: number, worth: number): void {
    const group = occupation.slice(0, subMajorDigits)
    const known = this.#bySubMajor.get(group)
    if (known) known.add(occupation)
    else this.#bySubMajor.set(group, new Set([occupation]))
    this.lists.add(occupation, place, worth)
  }

  /** Lists of the unit groups near one, itself among them. */
  near(occupation: string, rules: OccupationRules) {
    return [...(this.#bySubMajor.get(occupation.slice(0, subMajorDigits)) ?? [])].map((code) => ({
      entries: this.lists.entriesOf(code),
      nearness: nearnessOfOccupations(occupation, code, rules),
    }))
  }
}
