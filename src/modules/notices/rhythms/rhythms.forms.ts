import { z } from "zod"
import type { NoticeKind } from "../notice-kind.js"
import { type Rhythm, rhythms } from "./rhythm.js"

/** One answer for each kind that leaves a choice, under the kind's name. */
export function rhythmsForm(kinds: readonly NoticeKind[]): z.ZodType<Readonly<Record<string, Rhythm>>> {
  const answer = z.enum(rhythms, "rhythm-unknown")
  return z.object(Object.fromEntries(kinds.filter(({ optional }) => optional).map(({ name }) => [name, answer])))
}
