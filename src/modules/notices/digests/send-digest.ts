import { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { type Addressee, findAddressee } from "../addressee.store.js"
import { sendMessage } from "../messages/send-message.js"
import type { NoticeKind } from "../notice-kind.js"
import { rhythmInForce } from "../rhythms/rhythm.js"
import { listRhythms } from "../rhythms/rhythm.store.js"
import { latestDeparture } from "./digest.js"
import { type AwaitingNotice, lockAwaitingNotices, saveDigested } from "./digest.store.js"
import { digestKind } from "./digest-kind.js"

/**
 * Sends a person the digest that is due, as her settings say now: what waited for a daily or a weekly one leaves
 * together in one message. Nothing when nothing is due.
 */
export async function sendDigest(ctx: Context, kinds: readonly NoticeKind[], accountId: string): Promise<void> {
  const waiting = await lockAwaitingNotices(ctx, accountId)
  const addressee = await findAddressee(ctx, accountId)
  if (waiting.length === 0 || !addressee) return
  const fateOf = await readFates(ctx, kinds, addressee)
  const fates = waiting.map((notice) => ({ id: notice.id, fate: fateOf(notice) }))
  const settled = fates.filter(({ fate }) => fate !== "wait").map(({ id }) => id)
  const due = fates.filter(({ fate }) => fate === "send").map(({ id }) => id)
  if (settled.length > 0) await saveDigested(ctx, accountId, settled)
  if (due.length > 0) await sendMessage(ctx, digestKind, addressee, { noticeIds: due })
}

type Fate = "send" | "wait" | "drop"

/** What becomes of a waiting notice. The settings may have changed since it was told. */
async function readFates(
  ctx: Context,
  kinds: readonly NoticeKind[],
  { accountId, timeZone, isActive }: Addressee,
): Promise<(notice: AwaitingNotice) => Fate> {
  const chosen = await listRhythms(ctx, accountId)
  const rhythms = new Map(kinds.map((kind) => [kind.name, rhythmInForce(kind, chosen)]))
  return (notice) => {
    const rhythm = rhythms.get(notice.kind) ?? "never"
    if (rhythm === "never" || !isActive) return "drop"
    // What waits when a person asks for e-mails at once leaves with the next morning's digest.
    const departure = latestDeparture(rhythm === "weekly" ? "weekly" : "daily", ctx.now, timeZone)
    return Temporal.Instant.compare(notice.createdAt, departure) < 0 ? "send" : "wait"
  }
}
