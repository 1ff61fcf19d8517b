import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { type KeyRing, newWrappedKey, type Place, seal, unseal, unwrapKey } from "../../../platform/seal.js"
import { findWrappedKey, insertWrappedKey } from "./pairing-key.store.js"

export const placeOfKey = (pairingId: string): Place => ({
  table: "pairing_key",
  row: pairingId,
  column: "wrapped_key",
})

/** Seals what the two of a pairing write, with a key of their own that is made at the first word. */
export async function sealForPairing(
  ctx: Context,
  pairingId: string,
): Promise<(plain: string, place: Place) => string> {
  const ring = await findDataKey(ctx, pairingId)
  if (ring) return (plain, place) => seal(ring, plain, place)
  await insertWrappedKey(ctx, { pairingId, wrappedKey: newWrappedKey(ctx.keys, placeOfKey(pairingId)) })
  return sealForPairing(ctx, pairingId)
}

/** Opens what the two wrote; refuses once the key is lost or erased, and a text that was moved or changed. */
export async function openForPairing(
  reading: Reading,
  pairingId: string,
): Promise<(sealed: string, place: Place) => string> {
  const ring = await findDataKey(reading, pairingId)
  return (sealed, place) => {
    if (!ring) throw new Refusal("gone", "confidences-unreadable")
    return orUnreadable(() => unseal(ring, sealed, place))
  }
}

async function findDataKey(reading: Reading, pairingId: string): Promise<KeyRing | undefined> {
  const wrapped = await findWrappedKey(reading, pairingId)
  return wrapped === undefined ? undefined : orUnreadable(() => unwrapKey(reading.keys, wrapped, placeOfKey(pairingId)))
}

/** What the cipher itself says is of no use to who reads, and must name neither key nor text in a log. */
function orUnreadable<T>(open: () => T): T {
  try {
    return open()
  } catch {
    throw new Refusal("gone", "confidences-unreadable")
  }
}
