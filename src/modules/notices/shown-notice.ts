import type { Temporal } from "temporal-polyfill"
import type { Composing } from "./messages/message-kind.js"
import { countNotices, countUnread, listNotices, type StoredNotice } from "./notice.store.js"
import type { Notice, NoticeKind } from "./notice-kind.js"
import { noticesWords } from "./notices.words.js"

/** A notice as a page shows it: composed now, in the reader's language. */
export interface ShownNotice extends Notice {
  readonly id: string
  readonly createdAt: Temporal.Instant
  readonly isUnread: boolean
}

export interface NoticesPage {
  readonly notices: readonly ShownNotice[]
  readonly total: number
  readonly unread: number
}

/** One page of a member's notices, latest first. */
export async function listShownNotices(
  at: Composing & { readonly accountId: string },
  kinds: readonly NoticeKind[],
  part: { readonly limit: number; readonly offset: number },
): Promise<NoticesPage> {
  const names = kinds.map(({ name }) => name)
  const stored = await listNotices(at, at.accountId, names, part)
  return {
    notices: await Promise.all(stored.map((notice) => showNotice(at, kinds, notice))),
    total: await countNotices(at, at.accountId, names),
    unread: await countUnread(at, at.accountId, names),
  }
}

export async function showNotice(
  at: Composing,
  kinds: readonly NoticeKind[],
  { id, kind, details, createdAt, readAt }: StoredNotice,
): Promise<ShownNotice> {
  const found = kinds.find(({ name }) => name === kind)
  const notice = await found?.describe(at, found.details.parse(details))
  return { id, createdAt, isUnread: readAt === null, ...(notice ?? { title: noticesWords[at.language].gone }) }
}
