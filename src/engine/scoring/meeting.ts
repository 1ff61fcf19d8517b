import { type MeetingMode, meetingModes, type Participant, type Place } from "./participant.js"
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

const earthRadius = 6371

/** Where a place stands, in whole kilometres from the centre of the Earth: near enough, and compared without rounding. */
function positionOf({ latitude, longitude }: Place): readonly [number, number, number] {
  const [up, around] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
  return [
    Math.round(earthRadius * Math.cos(up) * Math.cos(around)),
    Math.round(earthRadius * Math.cos(up) * Math.sin(around)),
    Math.round(earthRadius * Math.sin(up)),
  ]
}

/** In a straight line, which below a thousand kilometres is that along the ground but for one in a thousand. */
function squaredKilometres(one: Place, other: Place): number {
  const [x, y, z] = positionOf(one)
  const [otherX, otherY, otherZ] = positionOf(other)
  return (x - otherX) ** 2 + (y - otherY) ** 2 + (z - otherZ) ** 2
}

export const kilometresBetween = (one: Place, other: Place): number => Math.sqrt(squaredKilometres(one, other))

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
