import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { sealForPairing } from "../sealing/pairing-seal.js"
import { settleSilenceOf } from "../situations/situation.store.js"
import { placeOfBody } from "./exchange.js"
import { countUnread, insertExchange } from "./exchange.store.js"
import { exchangeReceived } from "./exchanges.notices.js"

/** One of the two writes to the other, who is told that she did, once until she reads it. */
export async function sendExchange(
  ctx: Context,
  { pairingId, key, body }: { readonly pairingId: string; readonly key: string; readonly body: string },
): Promise<void> {
  const { pairing, own, partner } = await enterPairing(ctx, pairingId)
  const seal = await sealForPairing(ctx, pairing.id)
  const waiting = await countUnread(ctx, pairing.id, partner.personId)
  const sealedBody = seal(body, placeOfBody(key))
  const isNew = await insertExchange(ctx, { id: key, pairingId: pairing.id, authorId: own.personId, sealedBody })
  if (!isNew) return
  await settleSilenceOf(ctx, pairing.id, own.personId)
  await record(ctx, { act: "mentoring.send-exchange", subject: { kind: "pairing", key: pairing.id } })
  if (waiting === 0) await tellPartner(ctx, exchangeReceived, partner, { pairingId: pairing.id })
}
