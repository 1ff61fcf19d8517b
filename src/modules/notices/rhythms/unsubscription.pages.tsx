import { type Answer, type PageRequest, page, type Route, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../notice-kind.js"
import { noticesPaths } from "../notices.paths.js"
import { rhythmsWords } from "./rhythms.words.js"
import { findSubscription, resumeMail, stopMail } from "./stop-mail.js"
import { Unsubscription } from "./unsubscription.view.js"

type Request = PageRequest<"kind" | "token">

export function unsubscriptionRoutes(kinds: readonly NoticeKind[]): readonly Route[] {
  return [
    route({
      path: noticesPaths.unsubscription,
      access: "everyone",
      // The proof is in the address: a mail program posts without cookies, from anywhere.
      fromAnywhere: true,
      // Mail programs may post their one field as multipart (RFC 8058); there is never a file in it.
      uploads: { bytes: 1024, files: 0 },
      get: (request) => showUnsubscription(request, kinds),
      post: (request) => changeSubscription(request, kinds),
    }),
  ]
}

async function showUnsubscription(request: Request, kinds: readonly NoticeKind[]): Promise<Answer> {
  const { language, params } = request
  const subscription = await findSubscription(request.reading, kinds, params)
  const words = rhythmsWords[language].unsubscription
  return page({
    title: subscription.isStopped ? words.stoppedTitle : words.title,
    body: (
      <Unsubscription
        language={language}
        link={params}
        label={subscription.kind?.label[language] ?? words.digest}
        isStopped={subscription.isStopped}
      />
    ),
  })
}

/** A person's button leads back to the page; a mail program is answered at once, since it follows no redirect. */
async function changeSubscription(request: Request, kinds: readonly NoticeKind[]): Promise<Answer> {
  const { language, params, form } = request
  const isResuming = form.resume !== undefined
  await request.act(async (ctx) => {
    const subscription = await findSubscription(ctx, kinds, params)
    await (isResuming ? resumeMail : stopMail)(ctx, kinds, subscription)
  })
  if (form["List-Unsubscribe"] === "One-Click") return showUnsubscription(request, kinds)
  const address = to(noticesPaths.unsubscription, language, params)
  return redirect(address, isResuming ? { confirmation: "mail-resumed" } : {})
}
