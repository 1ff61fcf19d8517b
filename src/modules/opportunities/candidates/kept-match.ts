import { z } from "zod"
import type { MatchExplanation } from "../../../engine/matching/explain-match.js"
import type { MatchContribution } from "../../../engine/matching/score.js"
import type { MatchYardstick } from "../../../engine/matching/yardstick.js"

/** A match as it was said at one moment, with what it takes to compute it again. */
interface KeptMatch {
  readonly points: number
  readonly contributions: readonly MatchContribution[]
  readonly ruleSet: { readonly code: string; readonly version: number }
  readonly year: number
}

export function keptMatch(
  { score }: Pick<MatchExplanation, "score">,
  { ruleSet: { code, version }, year }: Pick<MatchYardstick, "ruleSet" | "year">,
): KeptMatch {
  return { points: score.total, contributions: score.contributions, ruleSet: { code, version }, year }
}

const keptSchema = z.object({ points: z.number() })

/** Out of 1,000; undefined where nothing was kept. */
export const keptPoints = (match: unknown): number | undefined => keptSchema.safeParse(match).data?.points
