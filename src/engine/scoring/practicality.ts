import type { Measure } from "../measuring/measure.js"
import { commonParts, isNear, possibleModes } from "./meeting.js"
import { type MeetingMode, type Mentee, type Mentor, type Participant, rhythms } from "./participant.js"
import type { Reason } from "./score.js"
import type { Yardstick } from "./yardstick.js"

/** Tenths of practicality: frequent meetings go with support, and dates in common make them possible. */
export const tenths = { week: 5, mode: 3, rhythm: 2 } as const
export const allTenths = tenths.week + tenths.mode + tenths.rhythm

/** Each part of the week beyond the least eases a choice; after four more there is choice enough. */
const easePerPart = 250

/** 0 to 1,000 by the parts of the week in common. */
export function weekCloseness(parts: number, least: number): number {
  return Math.min(1000, Math.max(0, parts - least) * easePerPart)
}

export function measurePracticality(
  mentee: Mentee,
  mentor: Mentor,
  { ruleSet: { gates } }: Yardstick,
): Measure<Reason> {
  const parts = commonParts(mentee, mentor)
  const meeting = measureMeeting(mentee, mentor, isNear(mentee, mentor, gates))
  const week = parts === null ? 0 : tenths.week
  const earned = meeting.earned + (parts === null ? 0 : week * weekCloseness(parts, gates.commonParts))
  const answered = meeting.answered + week
  const isEasy = earned >= 500 * answered && answered > 0
  const { mode, rhythm } = meeting
  return {
    ...{ earned, answered, parts: allTenths },
    reason: isEasy ? { code: "meeting-easy", commonParts: parts, mode, rhythm } : null,
  }
}

/** Preferred mode and rhythm, in tenths of practicality. */
export function measureMeeting(one: Participant, other: Participant, near: boolean) {
  const preferred = preferredModes(one, other)
  const best = bestMode(preferred, possibleModes(one, other, near))
  const gap = rhythmGap(one, other)
  const [mode, rhythm] = [preferred.length > 0 ? tenths.mode : 0, gap === null ? 0 : tenths.rhythm]
  return {
    earned: mode * best.closeness + rhythm * Math.max(0, 1000 - 500 * (gap ?? 0)),
    answered: mode + rhythm,
    mode: best.mode,
    rhythm: gap === 0 ? (one.rhythm ?? null) : null,
  }
}

const preferredModes = (...people: readonly Participant[]): readonly MeetingMode[] =>
  people.flatMap(({ preferredMode }) => preferredMode ?? [])

/** The mode that meets most of what is preferred, and which thousandths of it. */
function bestMode(preferred: readonly MeetingMode[], possible: readonly MeetingMode[]) {
  let best: { readonly mode: MeetingMode | null; readonly closeness: number } = { mode: null, closeness: 0 }
  for (const mode of possible) {
    const closeness = (1000 * preferred.filter((each) => each === mode).length) / preferred.length
    if (closeness > best.closeness) best = { mode, closeness }
  }
  return best
}

function rhythmGap(one: Participant, other: Participant): number | null {
  if (one.rhythm === undefined || other.rhythm === undefined) return null
  return Math.abs(rhythms.indexOf(one.rhythm) - rhythms.indexOf(other.rhythm))
}
