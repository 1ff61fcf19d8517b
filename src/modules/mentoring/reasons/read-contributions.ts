import { z } from "zod"
import { criteria } from "../../../engine/scoring/criterion.js"
import type { PairContribution, Reason } from "../../../engine/scoring/score.js"

const kept = z
  .array(
    z.object({
      criterion: z.enum(criteria),
      points: z.int(),
      outOf: z.int(),
      answered: z.int(),
      reason: z.custom<Reason | null>(),
    }),
  )
  .nullable()

/** What a score is made of, as it is kept with a pairing; nothing where nobody computed one. */
export function readContributions(column: unknown): readonly PairContribution[] {
  return kept.parse(column) ?? []
}
