import { z } from "zod"
import type { NoticeKind } from "../notice-kind.js"
import { type Rhythm, rhythms } from "./rhythm.js"

/**
 * One answer for each kind that leaves a choice, under the kind's name. One that a page opened earlier did not ask about
 * stays as it is.
 */
export function rhythmsForm(kinds: readonly NoticeKind[]): z.ZodType<Readonly<Record<string, Rhythm | undefined>>> {
  const answer = z.enum(rhythms, "rhythm-unknown").optional()
  return z.object(Object.fromEntries(kinds.filter(({ optional }) => optional).map(({ name }) => [name, answer])))
}
