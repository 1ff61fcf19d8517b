import { actingMember } from "../../../platform/context.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { accountsPaths } from "../accounts.paths.js"
import { safeNext } from "../sessions/safe-next.js"
import { acceptTerms } from "./accept-terms.js"
import { listDueTerms } from "./terms.store.js"
import { AcceptTerms } from "./terms.view.js"
import { termsWords } from "./terms.words.js"

async function showAcceptTerms({ language, query, reading }: PageRequest): Promise<Answer> {
  const due = await listDueTerms(reading, actingMember(reading).accountId)
  const next = safeNext(query.next)
  if (due.length === 0) return redirect(next ?? `/${language}`)
  return page({
    title: termsWords[language].accept.title,
    crumbs: [],
    body: <AcceptTerms language={language} due={due} next={next} />,
  })
}

export const termsRoutes = [
  route({
    path: accountsPaths.acceptTerms,
    access: "member",
    beforeTerms: true,
    get: showAcceptTerms,
    post: async (request) => {
      await request.act(acceptTerms)
      return redirect(safeNext(request.form.next) ?? `/${request.language}`)
    },
  }),
]
