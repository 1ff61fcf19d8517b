import type { Temporal } from "temporal-polyfill"
import { actingMember, type Context } from "../../platform/context.js"
import { Refusal } from "../../platform/refusal.js"
import { findNotice, type StoredNotice, saveAllRead, saveRead } from "./notice.store.js"

/** Opens one's own notice: it counts as read. A second opening changes nothing. */
export async function readNotice(ctx: Context, id: string): Promise<StoredNotice> {
  const notice = await findNotice(ctx, actingMember(ctx).accountId, id)
  if (!notice) throw new Refusal("not-found", "page-not-found")
  await saveRead(ctx, notice.accountId, notice.id)
  return notice
}

/** Marks as read all that the page could show when it was drawn. */
export async function readAllNotices(ctx: Context, input: { readonly drawnAt: Temporal.Instant }): Promise<void> {
  await saveAllRead(ctx, actingMember(ctx).accountId, input.drawnAt)
}
