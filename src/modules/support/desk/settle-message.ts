import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { decideAct, sidesOf } from "../messages/help-message.js"
import { advanceHelpMessage, lockHelpMessage } from "../messages/help-message.store.js"

/** Closes a message or opens it again, if nothing happened to it since the page was shown. */
export async function settleMessage(
  ctx: Context,
  act: "close" | "reopen",
  input: { readonly number: number; readonly revision: number },
): Promise<void> {
  await requireRole(ctx, ["help"])
  const message = await lockHelpMessage(ctx, input.number)
  const to = orThrow(decideAct(act, message.status, sidesOf(actingMember(ctx), message)))
  if (message.revision !== input.revision) throw new Refusal("conflict", "help-message-changed-meanwhile")
  await advanceHelpMessage(ctx, message, to)
  await record(ctx, {
    act: `support.${act}-message`,
    subject: { kind: "help-message", key: message.number },
    from: message.status,
    to,
  })
}
