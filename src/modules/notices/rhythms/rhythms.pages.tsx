import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, type Route, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { nextDeparture } from "../digests/digest.js"
import type { NoticeKind } from "../notice-kind.js"
import { noticesPaths } from "../notices.paths.js"
import { changeRhythms } from "./change-rhythms.js"
import { rhythmInForce } from "./rhythm.js"
import { listRhythms } from "./rhythm.store.js"
import { rhythmsForm } from "./rhythms.forms.js"
import { Rhythms } from "./rhythms.view.js"
import { rhythmsWords } from "./rhythms.words.js"

export function rhythmsRoutes(kinds: readonly NoticeKind[]): readonly Route[] {
  return [
    route({
      path: noticesPaths.settings,
      access: "member",
      help: "notices.settings",
      get: (request) => showRhythms(request, kinds),
      post: (request) =>
        answerForm(request, {
          schema: rhythmsForm(kinds),
          command: (ctx, chosen) => changeRhythms(ctx, kinds, chosen),
          done: () => redirect(to(noticesPaths.settings, request.language), { confirmation: "rhythms-saved" }),
          again: (form) => showRhythms(request, kinds, form),
        }),
    }),
  ]
}

async function showRhythms(
  { language, reading }: PageRequest,
  kinds: readonly NoticeKind[],
  form?: FormState,
): Promise<Answer> {
  const { accountId, timeZone } = actingMember(reading)
  const chosen = await listRhythms(reading, accountId)
  const values = Object.fromEntries(kinds.map((kind) => [kind.name, rhythmInForce(kind, chosen)]))
  return page({
    title: rhythmsWords[language].title,
    section: "account",
    crumbs: [],
    ...(form && { form }),
    body: (
      <Rhythms
        language={language}
        kinds={kinds}
        form={form ?? { values, errors: {} }}
        zone={timeZone}
        nextDigest={nextDeparture("daily", reading.now, timeZone)}
      />
    ),
  })
}
