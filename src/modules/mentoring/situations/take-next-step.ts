import type { Context } from "../../../platform/context.js"
import { settleSituation } from "./settle-situation.js"
import { findSituation } from "./situation.store.js"

/** The next step of a situation that nobody answered: the second notice, then the release. */
export async function takeNextStep(ctx: Context, situationId: string): Promise<void> {
  const situation = await findSituation(ctx, situationId)
  if (!situation?.dueAt || situation.dueAt.epochMilliseconds > ctx.now.epochMilliseconds) return
  await settleSituation(ctx, { situationId, act: situation.status === "raised" ? "remind" : "release" })
}
