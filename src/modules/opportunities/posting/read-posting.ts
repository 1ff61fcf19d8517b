import type { Context, Reading } from "../../../platform/context.js"
import { readLines } from "../opportunity/requirement.store.js"
import { findPostingRow, lockPostingRow, type Posting, postingOf } from "./posting.store.js"

export async function findPosting(reading: Reading, number: number): Promise<Posting | undefined> {
  const row = await findPostingRow(reading, number)
  return row && postingOf(row, await readLines(reading, number))
}

/** Its row locked: nobody changes its lines but under this lock. */
export async function lockPosting(ctx: Context, number: number): Promise<Posting | undefined> {
  const row = await lockPostingRow(ctx, number)
  return row && postingOf(row, await readLines(ctx, number))
}
