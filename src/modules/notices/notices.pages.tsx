import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { actingMember, type Reading } from "../../platform/context.js"
import { Refusal } from "../../platform/refusal.js"
import type { Language } from "../../platform/wording.js"
import { parseInput } from "../../web/forms.js"
import type { DashboardBlock } from "../../web/module.js"
import { type Answer, type PageRequest, page, type Route, redirect, route } from "../../web/page.js"
import { to } from "../../web/paths.js"
import type { NoticeKind } from "./notice-kind.js"
import { readAllForm } from "./notices.forms.js"
import { noticesPaths } from "./notices.paths.js"
import { NoticeList, Notices } from "./notices.view.js"
import { noticesWords } from "./notices.words.js"
import { readAllNotices, readNotice } from "./read-notice.js"
import { listShownNotices, showNotice } from "./shown-notice.js"

const pageSize = 20
const dashboardSize = 3

export function noticesRoutes(kinds: readonly NoticeKind[]): readonly Route[] {
  return [
    route({
      path: noticesPaths.notices,
      access: "member",
      get: (request) => showNotices(request, kinds),
      post: async (request) => {
        const { drawnAt } = parseInput(readAllForm, request.form)
        await request.act((ctx) => readAllNotices(ctx, { drawnAt: Temporal.Instant.from(drawnAt) }))
        return redirect(to(noticesPaths.notices, request.language), { confirmation: "notices-read" })
      },
    }),
    route({ path: noticesPaths.notice, access: "member", post: (request) => openNotice(request, kinds) }),
  ]
}

async function showNotices(request: PageRequest, kinds: readonly NoticeKind[]): Promise<Answer> {
  const { language, reading } = request
  const member = actingMember(reading)
  const at = { ...reading, language, publicUrl: request.publicUrl, accountId: member.accountId }
  const asked = Math.max(1, Math.floor(Number(request.query.page)) || 1)
  const shown = await listShownNotices(at, kinds, { limit: pageSize, offset: (asked - 1) * pageSize })
  const pages = Math.max(1, Math.ceil(shown.total / pageSize))
  if (asked > pages) return redirect(`${to(noticesPaths.notices, language)}?page=${pages}`)
  return page({
    title: noticesWords[language].title,
    crumbs: [],
    body: (
      <Notices {...shown} page={asked} pages={pages} language={language} zone={member.timeZone} now={reading.now} />
    ),
  })
}

/** Marks the notice as read and leads where it points. */
async function openNotice(request: PageRequest<"id">, kinds: readonly NoticeKind[]): Promise<Answer> {
  const { language, publicUrl, params } = request
  if (!z.uuid().safeParse(params.id).success) throw new Refusal("not-found", "page-not-found")
  const notice = await request.act((ctx) => readNotice(ctx, params.id))
  const at = { ...request.reading, language, publicUrl, accountId: notice.accountId }
  const { link } = await showNotice(at, kinds, notice)
  return redirect(link?.href ?? to(noticesPaths.notices, language))
}

/** The latest few, on the Dashboard. */
export async function noticesBlock(
  reading: Reading,
  language: Language,
  options: { readonly kinds: readonly NoticeKind[]; readonly publicUrl: string },
): Promise<readonly DashboardBlock[]> {
  const { accountId, timeZone } = actingMember(reading)
  const at = { ...reading, language, accountId, publicUrl: options.publicUrl }
  const { notices, total } = await listShownNotices(at, options.kinds, { limit: dashboardSize, offset: 0 })
  if (notices.length === 0) return []
  const words = noticesWords[language]
  return [
    {
      id: "notices",
      title: words.recent,
      body: (
        <>
          <NoticeList notices={notices} language={language} zone={timeZone} now={reading.now} />
          <p>
            <a href={to(noticesPaths.notices, language)}>{words.all({ n: total })}</a>
          </p>
        </>
      ),
    },
  ]
}
