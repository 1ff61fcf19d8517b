import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import type { FormState } from "../../../ui/form-state.js"
import { suggestionScripts } from "../../../ui/suggestion-field.js"
import type { Access } from "../../../web/access.js"
import { readChoices } from "../../../web/choosing.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { organisationList, similarList } from "../choosing/organisation-list.js"
import { findOrganisation, type Organisation } from "../organisation.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsPaths } from "../organisations.paths.js"
import { confirmOrganisation } from "./confirm-organisation.js"
import { contentForm, mergeForm } from "./desk.forms.js"
import { deskWords } from "./desk.words.js"
import { mergeOrganisation } from "./merge-organisation.js"
import { countMembers, countProposals, listProposals } from "./proposal.store.js"
import { ProposalPage, Proposals } from "./proposals.view.js"

const access: Access = { anyOf: ["verification"] }
const perPage = 50

async function showProposals({ language, reading, query }: PageRequest): Promise<Answer> {
  const total = await countProposals(reading)
  const { part, ...place } = pageOf(query.page, { total, perPage })
  return page({
    title: deskWords[language].title,
    section: "desk",
    crumbs: [],
    body: (
      <Proposals
        language={language}
        zone={actingMember(reading).timeZone}
        proposals={await listProposals(reading, part)}
        total={total}
        {...place}
      />
    ),
  })
}

/** What the address names, as long as staff have not decided on it. */
async function proposalOf({ reading, params }: PageRequest<"id">): Promise<Organisation> {
  const id = z.uuid().safeParse(params.id).data
  const organisation = id && (await findOrganisation(reading, id))
  if (!organisation) throw new Refusal("not-found", "page-not-found")
  return organisation
}

interface Refused {
  readonly merge?: FormState
  readonly confirm?: FormState
}

async function showProposal(request: PageRequest<"id">, refused: Refused = {}): Promise<Answer> {
  const { language, reading } = request
  const proposal = await proposalOf(request)
  const { id, standing, mergedIntoId, nameEn, nameFr } = proposal
  const form = refused.merge ?? refused.confirm
  if (standing !== "proposed" && !form) {
    return redirect(to(organisationsPaths.one, language, { id: mergedIntoId ?? id }))
  }
  const words = deskWords[language]
  const name = nameIn(language, proposal)
  const alike: FormState = {
    values: { into: name },
    errors: {},
    choices: { into: await similarList.suggest(reading, { typed: name, language, limit: 5 }) },
  }
  const start: FormState = { values: { nameEn: nameEn ?? "", nameFr: nameFr ?? "" }, errors: {} }
  return page({
    title: words.proposal.title({ name }),
    section: "desk",
    scripts: suggestionScripts,
    crumbs: [{ label: words.title, href: to(organisationsPaths.desk, language) }],
    ...(form && { form }),
    body: (
      <ProposalPage
        language={language}
        proposal={proposal}
        people={await countMembers(reading, id)}
        merge={refused.merge ?? alike}
        confirm={refused.confirm ?? start}
      />
    ),
  })
}

async function postMerge(request: PageRequest<"id">): Promise<Answer> {
  const { id } = await proposalOf(request)
  return answerForm(request, {
    schema: mergeForm,
    prepare: () => readChoices(request, { into: { list: similarList, unclear: "merge-target-missing" } }),
    command: (ctx, _, { into }) => {
      if (into === undefined) throw refuseField("into", "merge-target-missing")
      return mergeOrganisation(ctx, { id, intoId: into })
    },
    done: () => redirect(to(organisationsPaths.desk, request.language), { confirmation: "organisation-merged" }),
    again: (merge) => showProposal(request, { merge }),
  })
}

async function postConfirmation(request: PageRequest<"id">): Promise<Answer> {
  const { id } = await proposalOf(request)
  return answerForm(request, {
    schema: contentForm,
    prepare: () => readChoices(request, { parent: { list: organisationList } }),
    command: (ctx, input, { parent }) => confirmOrganisation(ctx, { ...input, id, parentId: parent ?? null }),
    done: () => redirect(to(organisationsPaths.desk, request.language), { confirmation: "organisation-confirmed" }),
    again: (confirm) => showProposal(request, { confirm }),
  })
}

export const proposalsRoutes = [
  route({ path: organisationsPaths.desk, access, get: showProposals }),
  route({ path: organisationsPaths.proposal, access, get: (request) => showProposal(request) }),
  route({ path: organisationsPaths.merge, access, post: postMerge }),
  route({ path: organisationsPaths.confirmation, access, post: postConfirmation }),
]
