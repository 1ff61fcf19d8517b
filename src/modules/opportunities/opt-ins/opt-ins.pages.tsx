import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { noticesPaths } from "../../notices/index.js"
import { profilePaths } from "../../people/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { listTypes } from "../types/type.store.js"
import { changeOptIns } from "./change-opt-ins.js"
import { listOptIns, type OptIn } from "./opt-in.store.js"
import { optInsForm } from "./opt-ins.forms.js"
import { OptInsPage } from "./opt-ins.view.js"
import { optInsWords } from "./opt-ins.words.js"

async function showOptIns({ language, reading }: PageRequest, form?: FormState): Promise<Answer> {
  const words = optInsWords[language]
  const [types, held] = await Promise.all([listTypes(reading), listOptIns(reading, actingMember(reading).personId)])
  return page({
    title: words.title,
    crumbs: [{ label: words.profile, href: to(profilePaths.mine, language) }],
    ...(form && { form }),
    body: (
      <OptInsPage
        language={language}
        types={types.filter(({ code, isOffered }) => isOffered || held.some(({ type }) => type === code))}
        form={form ?? { values: valuesOf(held), errors: {} }}
        rhythmAddress={to(noticesPaths.settings, language)}
      />
    ),
  })
}

const valuesOf = (held: readonly OptIn[]) =>
  Object.fromEntries(
    held.map(({ type }) => [type, held.filter((other) => other.type === type).map(({ side }) => side)]),
  )

export const optInsRoutes = [
  route({
    path: marketplacePaths.optIns,
    access: "member",
    get: (request) => showOptIns(request),
    post: (request) =>
      answerForm(request, {
        schema: optInsForm,
        command: changeOptIns,
        done: () => redirect(to(marketplacePaths.optIns, request.language), { confirmation: "opt-ins-saved" }),
        again: (form) => showOptIns(request, form),
      }),
  }),
]
