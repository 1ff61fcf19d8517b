import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "../profile/profile.paths.js"
import { profileCrumbs } from "../profile/section-page.js"
import { declareSupervisor } from "./declare-supervisor.js"
import { supervisorForm } from "./supervisor.forms.js"
import { findSupervisor } from "./supervisor.store.js"
import { Supervisor } from "./supervisor.view.js"
import { supervisorWords } from "./supervisor.words.js"

async function showSupervisor({ language, reading }: PageRequest, form?: FormState): Promise<Answer> {
  const declared = await findSupervisor(reading, actingMember(reading).personId)
  return page({
    title: supervisorWords[language].title,
    section: "account",
    crumbs: profileCrumbs(language),
    ...(form && { form }),
    body: <Supervisor language={language} form={form ?? { values: { declared }, errors: {} }} />,
  })
}

export const supervisorRoutes = [
  route({
    path: profilePaths.supervisor,
    access: "member",
    get: showSupervisor,
    post: (request) =>
      answerForm(request, {
        schema: supervisorForm,
        command: declareSupervisor,
        done: () => redirect(to(profilePaths.mine, request.language), { confirmation: "supervisor-saved" }),
        again: (form) => showSupervisor(request, form),
      }),
  }),
]
