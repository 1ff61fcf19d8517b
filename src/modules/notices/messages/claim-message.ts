import type { Context } from "../../../platform/context.js"
import { lockQueuedMessage, type QueuedMessage, saveClaim } from "./message.store.js"

/** Longer than the mailer waits for a server, and short enough for a code whose worker died. */
const claimMinutes = 3

/**
 * Takes the message for one worker. Another one that comes meanwhile is told to come back: should the first die, the
 * message must not be forgotten. Undefined when it has already left or has no reason to.
 */
export async function claimMessage(ctx: Context, id: string): Promise<QueuedMessage | undefined> {
  const message = await lockQueuedMessage(ctx, id)
  if (!message) return undefined
  if (message.claimedUntil && message.claimedUntil.epochMilliseconds > ctx.now.epochMilliseconds) {
    throw new Error(`message ${id} is being sent by another worker`)
  }
  await saveClaim(ctx, id, ctx.now.add({ minutes: claimMinutes }))
  return message
}
