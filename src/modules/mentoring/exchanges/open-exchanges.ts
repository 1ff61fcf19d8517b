import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { findOwnPairing, type OwnPairing } from "../pairings/find-pairing-for.js"
import { openForPairing } from "../sealing/pairing-seal.js"
import { placeOfBody } from "./exchange.js"
import { type SealedExchange, saveRead } from "./exchange.store.js"

/** A message as one of the two reads it. */
export interface Exchange {
  readonly id: string
  readonly isOwn: boolean
  readonly body: string
  readonly sentAt: Temporal.Instant
  readonly readAt: Temporal.Instant | null
}

export async function openExchanges(
  reading: Reading,
  { pairing, own }: OwnPairing,
  sealed: readonly SealedExchange[],
): Promise<readonly Exchange[]> {
  const open = await openForPairing(reading, pairing.id)
  return sealed.map(({ id, authorId, sealedBody, sentAt, readAt }) => ({
    ...{ id, isOwn: authorId === own.personId, body: open(sealedBody, placeOfBody(id)), sentAt, readAt },
  }))
}

/** She opens the page: what her partner wrote to her is read. */
export async function markRead(ctx: Context, pairingId: string): Promise<void> {
  const { pairing, own } = await findOwnPairing(ctx, pairingId)
  await saveRead(ctx, pairing.id, own.personId)
}
