import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { askRun } from "../../../platform/runs.js"
import { lockLedProgramme } from "../programmes/lead-programme.js"
import { placeholderProblem } from "../programmes/texts/programme-text.js"
import { type BulkAudience, type BulkWords, bulkPlaceholders } from "./bulk-message.js"
import { findBulkMessage, insertBulkMessage } from "./bulk-message.store.js"
import { bulkMessageRun } from "./bulk-message-run.js"
import { listReceivers } from "./receivers.store.js"

export interface BulkInput extends BulkWords {
  readonly programmeId: string
  readonly audience: BulkAudience
  /** Drawn with the form. */
  readonly key: string
  /** How many people the page of confirmation showed. */
  readonly seen: number
}

export function bulkWordsProblem({ subjectEn, subjectFr, textEn, textFr }: BulkWords): Refusal | undefined {
  const written = { en: { subject: subjectEn, text: textEn }, fr: { subject: subjectFr, text: textFr } }
  return placeholderProblem(bulkPlaceholders, written)
}

/** Sends the same words to all who stand there now. Posted again with its key, it is the message that was sent. */
export async function sendBulkMessage(ctx: Context, input: BulkInput): Promise<void> {
  const { programmeId, audience, key, seen } = input
  const programme = await lockLedProgramme(ctx, programmeId)
  const sent = await findBulkMessage(ctx, key)
  if (sent?.programmeId === programmeId) return
  if (sent) throw new Refusal("not-found", "page-not-found")
  const problem = bulkWordsProblem(input)
  if (problem) throw problem
  const receivers = await listReceivers(ctx, programme, audience)
  if (receivers.length === 0) throw new Refusal("conflict", "message-for-nobody")
  if (receivers.length !== seen) throw new Refusal("conflict", "receivers-changed", { n: receivers.length })
  const { subjectEn, subjectFr, textEn, textFr } = input
  await insertBulkMessage(
    ctx,
    { id: key, programmeId, audience, subjectEn, subjectFr, textEn, textFr },
    { sentBy: actingMember(ctx).personId, receivers },
  )
  await askRun(ctx, bulkMessageRun, { bulkMessageId: key })
  await record(ctx, {
    act: "mentoring.send-bulk-message",
    subject: { kind: "programme", key: programmeId },
    reason: audience,
  })
}
