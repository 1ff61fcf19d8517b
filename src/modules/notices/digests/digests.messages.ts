import { wording } from "../../../platform/wording.js"
import type { MailBlock } from "../../../ui/mail-content.js"
import { to } from "../../../web/paths.js"
import { type Addressee, getAddressee } from "../addressee.store.js"
import type { Composing, MessageKind } from "../messages/message-kind.js"
import type { NoticeKind } from "../notice-kind.js"
import { noticesPaths } from "../notices.paths.js"
import { rhythmInForce } from "../rhythms/rhythm.js"
import { listRhythms } from "../rhythms/rhythm.store.js"
import { type DigestedNotice, listUnreadAmong } from "./digest.store.js"
import { type DigestDetails, digestKind } from "./digest-kind.js"
import { digestsWords } from "./digests.words.js"

/** More than a person reads in one message: the site has them all. */
const mostEntries = 30

/** Composes a digest from what its notices say when it leaves; nothing when all were read meanwhile. */
export function digestMessage(kinds: readonly NoticeKind[]): MessageKind<DigestDetails> {
  return {
    ...digestKind,
    async compose(at, { noticeIds }) {
      if (at.accountId === null) return null
      const addressee = await getAddressee(at, at.accountId)
      const notices = await listUnreadAmong(at, at.accountId, noticeIds)
      const entries = await entriesOf(at, kinds, notices, addressee)
      if (entries.length === 0) return null
      const words = digestsWords[at.language]
      const all = {
        kind: "link",
        label: words.all,
        href: at.publicUrl + to(noticesPaths.notices, at.language),
      } as const
      return {
        subject: words.subject({ n: entries.length }),
        heading: words.subject({ n: entries.length }),
        blocks: [
          { kind: "paragraph", text: words.hello(addressee) },
          { kind: "paragraph", text: words.lead },
          ...entries.slice(0, mostEntries),
          all,
        ],
        reason: words.reason,
        links: [],
      }
    },
  }
}

async function entriesOf(
  at: Composing,
  kinds: readonly NoticeKind[],
  notices: readonly DigestedNotice[],
  addressee: Addressee,
): Promise<readonly MailBlock[]> {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]))
  const chosen = await listRhythms(at, addressee.accountId)
  const entries = await Promise.all(
    notices.map(async (notice) => {
      const kind = byName.get(notice.kind)
      return kind && entryOf(at, kind, notice, { addressee, isWeekly: rhythmInForce(kind, chosen) === "weekly" })
    }),
  )
  return entries.filter((entry) => entry !== undefined)
}

async function entryOf(
  at: Composing,
  kind: NoticeKind,
  { details, createdAt }: DigestedNotice,
  { addressee, isWeekly }: { readonly addressee: Addressee; readonly isWeekly: boolean },
): Promise<MailBlock | undefined> {
  const notice = await kind.describe(at, kind.details.parse(details))
  if (!notice) return undefined
  const words = digestsWords[at.language]
  const label = kind.label[at.language]
  return {
    kind: "entry",
    title: {
      label: notice.title,
      href: at.publicUrl + (notice.link?.href ?? to(noticesPaths.notices, at.language)),
    },
    lines: [
      ...(notice.text === undefined ? [] : [notice.text]),
      wording[at.language].dateTime(createdAt, addressee.timeZone),
    ],
    reason: isWeekly ? words.whyWeekly({ label }) : words.whyDaily({ label }),
  }
}
