import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { lockConfirmedAddress, saveBounces } from "./address.store.js"
import { addressKeyOf } from "./email-address.js"

const bouncesBeforeHold = 3

/**
 * Counts a message that came back from a confirmed address. From the third on the address is held: it receives only
 * what must arrive, until its owner confirms an address again.
 */
export async function countBounce(ctx: Context, address: string): Promise<"counted" | "held" | "unknown"> {
  const found = await lockConfirmedAddress(ctx, addressKeyOf(address))
  if (!found) return "unknown"
  const bounces = found.bounces + 1
  const heldAt = found.heldAt ?? (bounces >= bouncesBeforeHold ? ctx.now : null)
  await saveBounces(ctx, found.id, { bounces, heldAt })
  const outcome = heldAt === null ? "counted" : "held"
  await record(ctx, { act: "accounts.count-bounce", subject: { kind: "address", key: found.id }, to: outcome })
  return outcome
}
