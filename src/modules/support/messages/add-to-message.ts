import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow } from "../../../platform/refusal.js"
import { decideAct, sidesOf } from "./help-message.js"
import { advanceHelpMessage, lockHelpMessage, markBlanked } from "./help-message.store.js"
import { insertHelpReply } from "./help-reply.store.js"
import { blankIdentityNumbers } from "./identity-number.js"

/** The author says more: the message waits for staff again. */
export async function addToMessage(
  ctx: Context,
  input: { readonly number: number; readonly body: string },
): Promise<void> {
  const member = actingMember(ctx)
  const message = await lockHelpMessage(ctx, input.number)
  const to = orThrow(decideAct("add", message.status, sidesOf(member, message)))
  const body = blankIdentityNumbers(input.body)
  await insertHelpReply(ctx, { messageNumber: message.number, kind: "addition", body, writtenBy: member.personId })
  if (body !== input.body) await markBlanked(ctx, message.number)
  await advanceHelpMessage(ctx, message, to)
  await record(ctx, {
    act: "support.add-to-message",
    subject: { kind: "help-message", key: message.number },
    from: message.status,
    to,
  })
}
