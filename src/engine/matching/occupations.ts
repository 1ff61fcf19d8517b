import type { Measure } from "../measuring/measure.js"
import type { Candidate, Experience } from "./candidate.js"
import { measureOpenList, part } from "./open-lists.js"
import { askedOccupations, type Requirements } from "./requirements.js"
import type { OccupationRules } from "./rule-set.js"
import type { MatchReason } from "./score.js"
import type { MatchYardstick } from "./yardstick.js"

/** Digits of a unit group's code that it shares with its own minor and sub-major group. */
const sharedDigits = [5, 4, 3] as const

/** How near two unit groups stand in the classification's tree, 0 to 1,000. */
export function nearnessOfOccupations(one: string, other: string, { nearness }: OccupationRules): number {
  const place = sharedDigits.findIndex((digits) => one.slice(0, digits) === other.slice(0, digits))
  return nearness[place] ?? 0
}

/** What so many months are worth, up to those that are enough. */
export function worthOfMonths(months: number, { firstMonth, enoughMonths }: OccupationRules): number {
  return firstMonth + Math.floor(((1000 - firstMonth) * Math.min(months, enoughMonths)) / enoughMonths)
}

/** Her experience that tells most of the occupation that is asked. */
export function measureExperience(
  requirements: Requirements,
  { experience = [] }: Candidate,
  { ruleSet: { occupations: rules, neutral } }: MatchYardstick,
): Measure<MatchReason> {
  const asked = askedOccupations(requirements)
  const best = bestOf(asked, experience, (occupation, worked: Experience) =>
    part(worthOfMonths(worked.months, rules), nearnessOfOccupations(occupation, worked.occupation, rules)),
  )
  const reason: MatchReason | null = best && {
    ...{ code: "occupation-worked", asked: best.asked },
    ...{ worked: best.held.occupation, months: best.held.months },
  }
  return measureOpenList(asked.length === 0 ? [] : [best?.coverage ?? 0], neutral.experience, reason)
}

/** What the titles of the two are suggested to mean. */
export function measureTitle(
  requirements: Requirements,
  { titleOccupations = [] }: Candidate,
  { ruleSet: { occupations: rules, neutral } }: MatchYardstick,
): Measure<MatchReason> {
  const asked = askedOccupations(requirements)
  const best = bestOf(asked, titleOccupations, (one, other: string) => nearnessOfOccupations(one, other, rules))
  return measureOpenList(
    asked.length === 0 ? [] : [best?.coverage ?? 0],
    neutral.title,
    best && { code: "title-alike", asked: best.asked, held: best.held },
  )
}

/** The first of the best covers; null where nothing covers anything. */
function bestOf<Held>(
  asked: readonly string[],
  held: readonly Held[],
  coverageOf: (asked: string, held: Held) => number,
) {
  let best: { readonly asked: string; readonly held: Held; readonly coverage: number } | null = null
  for (const one of asked) {
    for (const other of held) {
      const coverage = coverageOf(one, other)
      if (coverage > (best?.coverage ?? 0)) best = { asked: one, held: other, coverage }
    }
  }
  return best
}
