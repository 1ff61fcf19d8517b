import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { stateAfter } from "../../../platform/transitions.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { keyOf } from "../pairings/find-pairing-for.js"
import { type GoalAct, goalTransitions } from "./goal.js"
import { deleteGoal, lockGoal, saveGoalStatus } from "./goal.store.js"

/** Either of the two says where a goal stands. */
export async function changeGoal(
  ctx: Context,
  { pairingId, goalId, act }: { readonly pairingId: string; readonly goalId: string; readonly act: GoalAct },
): Promise<void> {
  const { pairing, side } = await enterPairing(ctx, pairingId)
  const goal = await lockGoal(ctx, pairing.id, keyOf(goalId))
  if (!goal) throw new Refusal("conflict", "goal-changed-meanwhile")
  const from = goal.status
  const to = orThrow(stateAfter(goalTransitions, { act, from, sides: [side] }, "goal-changed-meanwhile"))
  if (to === "removed") await deleteGoal(ctx, goal.id)
  else await saveGoalStatus(ctx, goal.id, to)
  await record(ctx, { act: "mentoring.change-goal", subject: { kind: "pairing", key: pairing.id }, from, to })
}
