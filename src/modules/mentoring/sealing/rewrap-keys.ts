import type { Context } from "../../../platform/context.js"
import { rewrapKey } from "../../../platform/seal.js"
import { lockOlderKeys, saveWrappedKey } from "./pairing-key.store.js"
import { placeOfKey } from "./pairing-seal.js"

/**
 * Wraps pairings' keys again after the platform's key was changed; says how many it looked at. One whose wrapping key
 * is lost already stops the batch: keys are put back in the key file before they are taken out of it.
 */
export async function rewrapKeys(ctx: Context, limit: number): Promise<number> {
  const older = await lockOlderKeys(ctx, limit)
  for (const { pairingId, wrappedKey } of older) {
    await saveWrappedKey(ctx, { pairingId, wrappedKey: rewrapKey(ctx.keys, wrappedKey, placeOfKey(pairingId)) })
  }
  return older.length
}
