import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { refuseField } from "../../../platform/refusal.js"
import { seal } from "../../../platform/seal.js"
import { placeOfBody } from "../exchanges/exchange.js"
import { listExchangesNamed } from "../exchanges/exchange.store.js"
import { lockOwnPairing } from "../pairings/find-pairing-for.js"
import { openForPairing } from "../sealing/pairing-seal.js"
import { placeOfReported, placeOfWords, type ReportReason } from "./report.js"
import { insertReport, insertReported } from "./report.store.js"

interface Told {
  readonly pairingId: string
  readonly reason: ReportReason
  readonly words: string | null
  /** Of the messages that she ticked. */
  readonly messages: readonly string[]
}

/**
 * One of the two tells moderation of the other, during the pairing or after it. The messages that she chose are copied
 * under the platform's key; the pairing's own key stays with the two.
 */
export async function reportExchanges(ctx: Context, { pairingId, reason, words, messages }: Told): Promise<void> {
  const { pairing, own, partner } = await lockOwnPairing(ctx, pairingId)
  const chosen = await listExchangesNamed(ctx, pairing.id, messages)
  if (chosen.length === 0 && words === null) throw refuseField("words", "report-empty")
  const open = await openForPairing(ctx, pairing.id)
  const number = await insertReport(ctx, {
    ...{ pairingId: pairing.id, reporterId: own.personId, reportedId: partner.personId, reason },
    sealedWords: words === null ? null : seal(ctx.keys, words, placeOfWords(pairing.id, own.personId)),
  })
  for (const [position, { id, authorId, sealedBody, sentAt }] of chosen.entries()) {
    const body = open(sealedBody, placeOfBody(id))
    const copied = seal(ctx.keys, body, placeOfReported(number, position))
    await insertReported(ctx, number, { position, authorId, sentAt, sealedBody: copied })
  }
  await record(ctx, {
    act: "mentoring.report-exchanges",
    subject: { kind: "exchange-report", key: number },
    to: "open",
    reason,
  })
}
