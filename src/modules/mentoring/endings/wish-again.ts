import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { lockOwnPairing } from "../pairings/find-pairing-for.js"
import { saveAgain } from "./ending.store.js"

/** After the end: she would be paired with the same person again, or no longer; it counts where both say so. */
export async function wishAgain(
  ctx: Context,
  { pairingId, again }: { readonly pairingId: string; readonly again: boolean },
): Promise<void> {
  const { pairing, own } = await lockOwnPairing(ctx, pairingId)
  await saveAgain(ctx, { pairingId: pairing.id, personId: own.personId, again })
  await record(ctx, { act: "mentoring.wish-again", subject: { kind: "pairing", key: pairing.id } })
}
