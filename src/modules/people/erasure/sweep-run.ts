import type { Temporal } from "temporal-polyfill"
import { z } from "zod"
import type { Context, Reading } from "../../../platform/context.js"
import { countOldRows, deleteOldRows, emptiedTables } from "../../../platform/personal-data.js"
import type { Batch, RunKind } from "../../../platform/runs.js"
import { daysOf, type Retention, readRetention } from "../register/read-retention.js"
import { eraseNextPerson } from "./erase-next-person.js"
import { erasureWords } from "./erasure.words.js"
import { countDueErasures } from "./erasure-request.store.js"

/** First the people whose last day has come, then one table after the other. */
const position = z.object({ step: z.int() })

const rowsPerBatch = 500

/** Carries out what the register promises: nobody and nothing is kept longer than it says. */
export const sweepRun: RunKind<Record<string, never>, z.infer<typeof position>> = {
  name: "people.sweep",
  label: { en: erasureWords.en.run, fr: erasureWords.fr.run },
  parameters: z.object({}),
  position,
  start: async (ctx) => ({ total: await countWhatIsOver(ctx), position: { step: 0 } }),
  batch: async (ctx, { position: { step } }) => (step === 0 ? erasePerson(ctx) : emptyTable(ctx, step)),
}

export async function countWhatIsOver(reading: Reading): Promise<number> {
  const retention = await readRetention(reading)
  let total = await countDueErasures(reading)
  for (const table of emptiedTables) total += await countOldRows(reading, table, lastDay(reading, table, retention))
  return total
}

async function erasePerson(ctx: Context): Promise<Batch<{ step: number }>> {
  const outcome = await eraseNextPerson(ctx)
  if (outcome === "nobody-due") return { done: 0, next: { step: 1 } }
  return { done: outcome === "erased" ? 1 : 0, failed: outcome === "postponed" ? 1 : 0, next: { step: 0 } }
}

async function emptyTable(ctx: Context, step: number): Promise<Batch<{ step: number }>> {
  const table = emptiedTables[step - 1]
  if (!table) return { done: 0, next: null }
  const before = lastDay(ctx, table, await readRetention(ctx))
  const done = await deleteOldRows(ctx, table, before, rowsPerBatch)
  return { done, next: { step: done < rowsPerBatch ? step + 1 : step } }
}

function lastDay({ now }: Reading, { days }: (typeof emptiedTables)[number], retention: Retention): Temporal.Instant {
  return now.subtract({ hours: 24 * daysOf(days, retention) })
}
