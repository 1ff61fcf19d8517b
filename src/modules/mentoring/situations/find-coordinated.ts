import type { Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { isOutside } from "../outside/outside-programmes.js"
import { findOwnPairing, type OwnPairing } from "../pairings/find-pairing-for.js"

/** For one of the two; where nobody coordinates, there is nobody to tell what happens. */
export async function findCoordinated(reading: Reading, pairingId: string): Promise<OwnPairing> {
  const own = await findOwnPairing(reading, pairingId)
  if (isOutside(own.pairing)) throw new Refusal("not-found", "page-not-found")
  return own
}
