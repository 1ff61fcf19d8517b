import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { findOwnPairing, lockOwnPairing, type OwnPairing } from "./find-pairing-for.js"
import { lockPeopleOf } from "./pairing.store.js"

/** Holds the two people and the pairing, for an act of one of them that only a pairing in progress allows. */
export async function enterPairing(ctx: Context, id: string): Promise<OwnPairing> {
  const { pairing } = await findOwnPairing(ctx, id)
  await lockPeopleOf(ctx, pairing)
  const own = await lockOwnPairing(ctx, id)
  if (own.pairing.status !== "active") throw new Refusal("conflict", "pairing-over")
  return own
}
