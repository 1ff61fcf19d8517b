import { squaredKilometres } from "../measuring/place.js"
import { type MeetingMode, meetingModes, type Participant } from "./participant.js"
import type { GateSettings } from "./rule-set.js"

/** How many bits are set: parts of the week in common, from the two weeks' `&`. */
export function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  count = (count + (count >>> 4)) & 0x0f0f0f0f
  return Math.imul(count, 0x01010101) >>> 24
}

/** Null where one of the two said nothing. */
export function commonParts(one: Participant, other: Participant): number | null {
  return one.week && other.week ? countBits(one.week & other.week) : null
}

/** Both would travel so far; the regions stand in for missing places, and who said neither is near everybody. */
export function isNear(one: Participant, other: Participant, { farthest }: GateSettings): boolean {
  if (one.place && other.place) {
    return (
      squaredKilometres(one.place, other.place) <= Math.min(one.farthest ?? farthest, other.farthest ?? farthest) ** 2
    )
  }
  return one.region === undefined || other.region === undefined || one.region === other.region
}

/** Who named none accepts any. */
export const accepts = ({ modes = [] }: Participant, mode: MeetingMode) => modes.length === 0 || modes.includes(mode)

/** Modes that both accept, wherever they are. */
export function commonModes(one: Participant, other: Participant): readonly MeetingMode[] {
  return meetingModes.filter((mode) => accepts(one, mode) && accepts(other, mode))
}

/** Modes in which the two can in fact meet. */
export function possibleModes(one: Participant, other: Participant, near: boolean): readonly MeetingMode[] {
  return commonModes(one, other).filter((mode) => mode === "remote" || near)
}
