import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockLedProgramme } from "../programmes/lead-programme.js"
import { askMatchingRun } from "./ask-matching-run.js"
import { findNumberedRun, listMatchingRuns } from "./matching-run.store.js"

type Asked = Parameters<typeof askMatchingRun>[1] & { readonly number: number }

/**
 * Asks for the next run by its number, for a program that may repeat itself: a run that is there already stays as it
 * is, and no number is left out.
 */
export async function askNumberedRun(ctx: Context, { number, ...asked }: Asked): Promise<void> {
  await lockLedProgramme(ctx, asked.programmeId)
  if (await findNumberedRun(ctx, asked.programmeId, number)) return
  const [latest] = await listMatchingRuns(ctx, asked.programmeId, 1)
  const next = (latest?.number ?? 0) + 1
  if (number !== next) throw new Refusal("conflict", "matching-run-not-next", { n: next })
  await askMatchingRun(ctx, asked)
}
