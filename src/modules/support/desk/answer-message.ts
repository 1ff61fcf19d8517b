import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { sendMessage, tell } from "../../notices/index.js"
import { findHolder } from "../../people/index.js"
import { decideAct, sidesOf } from "../messages/help-message.js"
import { advanceHelpMessage, type HelpMessage, lockHelpMessage } from "../messages/help-message.store.js"
import { insertHelpReply } from "../messages/help-reply.store.js"
import { blankIdentityNumbers } from "../messages/identity-number.js"
import { answerToAddress } from "../messages/messages.messages.js"
import { messageAnswered } from "../messages/messages.notices.js"

export interface AnswerMessageInput {
  readonly number: number
  /** What the page showed: an answer written without having seen the latest is refused, and its text kept. */
  readonly revision: number
  readonly body: string
}

/** Answers in the site, where the author is a member, and by e-mail. */
export async function answerMessage(ctx: Context, input: AnswerMessageInput): Promise<void> {
  await requireRole(ctx, ["help"])
  const member = actingMember(ctx)
  const message = await lockHelpMessage(ctx, input.number)
  const to = orThrow(decideAct("answer", message.status, sidesOf(member, message)))
  if (message.revision !== input.revision) throw new Refusal("conflict", "help-message-changed-meanwhile")
  const replyId = await insertHelpReply(ctx, {
    messageNumber: message.number,
    kind: "answer",
    body: blankIdentityNumbers(input.body),
    writtenBy: member.personId,
  })
  await advanceHelpMessage(ctx, message, to)
  await record(ctx, {
    act: "support.answer-message",
    subject: { kind: "help-message", key: message.number },
    from: message.status,
    to,
  })
  await sendAnswer(ctx, message, replyId)
}

async function sendAnswer(ctx: Context, { personId, address, language }: HelpMessage, replyId: string): Promise<void> {
  if (address !== null) await sendMessage(ctx, answerToAddress, { accountId: null, address, language }, { replyId })
  const author = personId === null ? undefined : await findHolder(ctx, personId)
  if (author) await tell(ctx, messageAnswered, author.accountId, { replyId })
}
