import { z } from "zod"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { findOpportunityFor, numberIn } from "../opportunity/find-opportunity-for.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { shareOpportunity } from "./share-opportunity.js"
import { Sharing } from "./sharing.view.js"
import { sharingWords } from "./sharing.words.js"

async function showSharing(request: PageRequest<"number">, form?: FormState): Promise<Answer> {
  const { reading, language, params, publicUrl } = request
  const { opportunity, type } = await findOpportunityFor(reading, numberIn(params))
  const { number } = opportunity
  const address = to(marketplacePaths.one, language, { number })
  const title = titleIn(language, opportunity)
  return page({
    title: sharingWords[language].title,
    crumbs: [
      { label: homeWords[language].title, href: to(marketplacePaths.search, language) },
      { label: title, href: address },
    ],
    ...(form && { form }),
    body: (
      <Sharing
        language={language}
        number={number}
        title={title}
        address={publicUrl + address}
        isOpen={type.audience === "open"}
        form={form ?? emptyForm}
      />
    ),
  })
}

const shareForm = z.object({
  username: z.string().trim().min(1, "share-name-missing").max(100, "share-member-unknown"),
})

const postSharing = (request: PageRequest<"number">) =>
  answerForm(request, {
    schema: shareForm,
    command: (ctx, { username }) => shareOpportunity(ctx, { number: numberIn(request.params), username }),
    done: () =>
      redirect(to(marketplacePaths.one, request.language, request.params), { confirmation: "opportunity-shared" }),
    again: (form) => showSharing(request, form),
  })

export const sharingRoutes = [
  route({
    path: marketplacePaths.sharing,
    access: "member",
    get: (request) => showSharing(request),
    post: postSharing,
  }),
]
