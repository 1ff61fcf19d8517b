import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../platform/wording.js"
import { Button } from "../../ui/button.js"
import { Empty, Rows } from "../../ui/containers.js"
import { Form } from "../../ui/form.js"
import { Pagination } from "../../ui/pagination.js"
import { Tag } from "../../ui/tag.js"
import { Time } from "../../ui/time.js"
import { to } from "../../web/paths.js"
import { noticesPaths } from "./notices.paths.js"
import { noticesWords } from "./notices.words.js"
import type { NoticesPage, ShownNotice } from "./shown-notice.js"

interface Reader {
  readonly language: Language
  readonly zone: string
  readonly now: Temporal.Instant
}

/** Whole titles in a list: what is not read says so in words. */
export function NoticeList({ notices, ...reader }: Reader & { readonly notices: readonly ShownNotice[] }) {
  return (
    <Rows rows={notices.map((notice) => ({ key: notice.id, content: <NoticeRow notice={notice} {...reader} /> }))} />
  )
}

function NoticeRow({ notice, language, zone, now }: Reader & { readonly notice: ShownNotice }) {
  const words = noticesWords[language]
  return (
    <>
      <p class="row">
        <strong>{notice.title}</strong>
        {notice.isUnread && <Tag tone="info">{words.unread}</Tag>}
        <span class="small muted">
          <Time at={notice.createdAt} zone={zone} now={now} />
        </span>
      </p>
      {notice.text !== undefined && <p class="small">{notice.text}</p>}
      <Opening notice={notice} language={language} />
    </>
  )
}

/**
 * The way on. While a notice is not read it is a button: opening it changes something, and no program that fetches
 * links ahead of the reader may do it for her. Afterwards it is a plain link.
 */
function Opening({ notice, language }: { readonly notice: ShownNotice; readonly language: Language }) {
  const { id, link, isUnread } = notice
  if (!isUnread) return link ? <a href={link.href}>{link.label}</a> : null
  return (
    <Form action={to(noticesPaths.notice, language, { id })}>
      <Button variant="second" size="tight">
        {link?.label ?? noticesWords[language].markRead}
      </Button>
    </Form>
  )
}

interface NoticesProps extends Reader, NoticesPage {
  readonly page: number
  readonly pages: number
}

export function Notices({ notices, unread, page, pages, ...reader }: NoticesProps) {
  const { language, now } = reader
  const words = noticesWords[language]
  const settings = <a href={to(noticesPaths.settings, language)}>{words.settings}</a>
  if (notices.length === 0) {
    return (
      <>
        <h1>{words.title}</h1>
        <Empty title={words.empty}>
          <p>{words.emptyText}</p>
          <p>{settings}</p>
        </Empty>
      </>
    )
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead({ n: unread })}</p>
      <div class="row row-ends">
        {unread > 0 && (
          <Form action={to(noticesPaths.notices, language)}>
            <input type="hidden" name="drawnAt" value={now.toString()} />
            <Button variant="second">{words.markAllRead}</Button>
          </Form>
        )}
        {settings}
      </div>
      <NoticeList notices={notices} {...reader} />
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(n) => `${to(noticesPaths.notices, language)}?page=${n}`}
      />
    </>
  )
}
