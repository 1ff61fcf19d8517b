import type { Context } from "../../../platform/context.js"
import { lockLatestMessageTo, lockMessage, saveBounce } from "../messages/message.store.js"
import type { BounceReport } from "./bounce-report.js"

export type BounceOutcome = "counted" | "held" | "unknown" | "already-counted" | "still-trying"

/**
 * Counts a message that came back: the one that the report returns, else the latest to the address that it names. A
 * report read twice counts once, and nobody's address is counted for a message that we did not send.
 */
export async function recordBounce(
  ctx: Context,
  report: BounceReport,
  countBounce: (ctx: Context, address: string) => Promise<"counted" | "held" | "unknown">,
): Promise<BounceOutcome> {
  const [address] = report.failedAddresses
  if (address === undefined) return "still-trying"
  const message =
    (report.messageId && (await lockMessage(ctx, report.messageId))) || (await lockLatestMessageTo(ctx, address))
  if (!message) return "unknown"
  if (message.bouncedAt) return "already-counted"
  await saveBounce(ctx, message.id)
  return countBounce(ctx, message.address ?? address)
}
