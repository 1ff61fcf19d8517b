import { type Measure, unanswered } from "../measuring/measure.js"
import type { Candidate } from "./candidate.js"
import type { Requirements } from "./requirements.js"
import type { MatchReason } from "./score.js"
import type { GroupLevel } from "./sides.js"
import type { MatchYardstick } from "./yardstick.js"

const closenessByGap = (closeness: readonly number[], gap: number): number =>
  closeness[Math.min(gap, closeness.length - 1)] ?? 0

const told = (earned: number, reason: MatchReason): Measure<MatchReason> => ({
  ...{ earned, answered: 1, parts: 1 },
  reason: earned >= 500 ? reason : null,
})

/** More than is asked is worth no less. */
export function measureEducation(
  { education: asked }: Requirements,
  { education }: Candidate,
  { ruleSet: { educationCloseness } }: MatchYardstick,
): Measure<MatchReason> {
  if (asked === undefined || education === undefined) return unanswered
  return told(closenessByGap(educationCloseness, Math.max(0, asked - education)), { code: "education-reached" })
}

/** Any level of a group suits where none is asked; where she names none, half of it is unsaid. */
export function measureGroupLevel(
  { groupLevels = [] }: Requirements,
  { groupLevel: own }: Candidate,
  { ruleSet: { levelCloseness } }: MatchYardstick,
): Measure<MatchReason> {
  if (groupLevels.length === 0 || own === undefined) return unanswered
  const gaps = groupLevels.flatMap((asked) => {
    const gap = levelsBetween(asked, own)
    return gap === null ? [] : [{ asked, gap }]
  })
  const [best] = gaps.toSorted((one, other) => one.gap - other.gap)
  if (best === undefined) return { earned: 0, answered: 1, parts: 1, reason: null }
  const isLevelUnsaid = best.asked.level !== undefined && own.level === undefined
  const measure = told(closenessByGap(levelCloseness, best.gap), { code: "group-level-suits", asked: best.asked })
  return isLevelUnsaid ? { ...measure, answered: 1, parts: 2 } : measure
}

/** Null in another group; 0 where one of the two names no level. */
function levelsBetween(asked: GroupLevel, own: GroupLevel): number | null {
  if (asked.group !== own.group) return null
  return asked.level === undefined || own.level === undefined ? 0 : Math.abs(asked.level - own.level)
}

/** She is known to be in none of the groups and levels that are asked. */
export const isOutsideGroups = ({ groupLevels = [] }: Requirements, { groupLevel: own }: Candidate): boolean =>
  groupLevels.length > 0 && own !== undefined && !groupLevels.some((asked) => levelsBetween(asked, own) === 0)

export const isSecurityBelow = ({ security }: Requirements, { clearance }: Candidate): boolean =>
  security !== undefined && clearance !== undefined && clearance < security
