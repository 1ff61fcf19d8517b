import { z } from "zod"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { criteriaOf, readSearch, searchAddress } from "../../people/index.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { invitePerson } from "../invitations/invite-person.js"
import { listOpenOwn } from "./list-open-own.js"
import { Members } from "./members.view.js"

async function showMembers(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  return page({
    title: homeWords[language].tabs.members,
    crumbs: [{ label: homeWords[language].title, href: to(marketplacePaths.search, language) }],
    ...(form && { form }),
    body: <Members language={language} search={await readSearch(request)} own={await listOpenOwn(reading)} />,
  })
}

const inviteForm = z.object({
  personId: z.uuid("invited-missing"),
  opportunity: z
    .string("invited-to-what")
    .regex(/^[1-9]\d{0,14}$/, "invited-to-what")
    .transform(Number),
})

/** Back to what was searched, which the address of the form carries. */
function postInvitation(request: PageRequest): Promise<Answer> {
  const { language, query } = request
  const back = searchAddress(
    marketplacePaths.members,
    language,
    criteriaOf(query) ?? {},
    Math.max(1, Number.parseInt(query.page ?? "", 10) || 1),
  )
  return answerForm(request, {
    schema: inviteForm,
    command: (ctx, { personId, opportunity }) => invitePerson(ctx, { number: opportunity, personId }),
    done: () => redirect(back, { confirmation: "invitation-sent" }),
    again: (form) => showMembers(request, form),
  })
}

export const membersRoutes = [
  route({
    path: marketplacePaths.members,
    access: "member",
    get: (request) => showMembers(request),
    post: postInvitation,
  }),
]
