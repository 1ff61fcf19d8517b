import { actingMember, type Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { askRun, findLatestRun } from "../../../platform/runs.js"
import { lockHolder } from "../holder.store.js"
import { copyRun } from "./copy-run.js"

/** Begins the copy of everything that is kept about the member who asks; one at a time. */
export async function askCopy(ctx: Context): Promise<void> {
  const { personId } = actingMember(ctx)
  await lockHolder(ctx, personId)
  const latest = await findLatestRun(ctx, copyRun.name, personId)
  if (latest && latest.finishedAt === null) throw new Refusal("conflict", "copy-under-way")
  await askRun(ctx, copyRun, { personId })
}
