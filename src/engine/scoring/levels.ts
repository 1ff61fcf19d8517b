import { type Measure, unanswered } from "../measuring/measure.js"
import type { Mentee, Mentor } from "./participant.js"
import type { LevelRule } from "./rule-set.js"
import type { Reason } from "./score.js"
import type { Yardstick } from "./yardstick.js"

/** Levels that the mentor is above the mentee; null where one of the two said nothing. */
export function levelsAbove(mentee: Mentee, mentor: Mentor): number | null {
  return mentee.level === undefined || mentor.level === undefined ? null : mentor.level - mentee.level
}

export function isLevelOrderKept(above: number | null, rule: LevelRule): boolean {
  if (above === null || rule === "any") return true
  return rule === "mentor-at-or-above" ? above >= 0 : above <= 0
}

export function measureLevel(
  mentee: Mentee,
  mentor: Mentor,
  { ruleSet: { levelCloseness } }: Yardstick,
): Measure<Reason> {
  const levels = levelsAbove(mentee, mentor)
  if (levels === null) return unanswered
  const earned = levelCloseness[Math.min(Math.abs(levels), levelCloseness.length - 1)] ?? 0
  return { earned, answered: 1, parts: 1, reason: earned >= 500 ? { code: "level-suits", levels } : null }
}
