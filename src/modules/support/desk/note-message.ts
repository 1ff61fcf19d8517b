import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { decideAct, sidesOf } from "../messages/help-message.js"
import { advanceHelpMessage, lockHelpMessage } from "../messages/help-message.store.js"
import { insertHelpReply } from "../messages/help-reply.store.js"
import { blankIdentityNumbers } from "../messages/identity-number.js"

/** A note among staff: its author is not told, and it changes nothing but what colleagues know. */
export async function noteMessage(
  ctx: Context,
  input: { readonly number: number; readonly body: string },
): Promise<void> {
  await requireRole(ctx, ["help"])
  const member = actingMember(ctx)
  const message = await lockHelpMessage(ctx, input.number)
  const to = orThrow(decideAct("note", message.status, sidesOf(member, message)))
  const body = blankIdentityNumbers(input.body)
  await insertHelpReply(ctx, { messageNumber: message.number, kind: "note", body, writtenBy: member.personId })
  await advanceHelpMessage(ctx, message, to)
  await record(ctx, { act: "support.note-message", subject: { kind: "help-message", key: message.number } })
}
