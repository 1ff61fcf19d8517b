import { z } from "zod"
import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { codeField, suggestionScripts } from "../../../ui/suggestion-field.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { type Path, to } from "../../../web/paths.js"
import { readOrganisation } from "../choosing/choosing.forms.js"
import { listDomains } from "../domains/domain.store.js"
import { isOver, utcDay } from "../organisation.js"
import { findOrganisation } from "../organisation.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsPaths } from "../organisations.paths.js"
import { askVerification } from "../verification/ask-verification.js"
import { listDirectoryNames } from "../verification/evidence.store.js"
import { declareMembership } from "./declare-membership.js"
import { endMembership } from "./end-membership.js"
import { findMembership, listMemberships, type Membership } from "./membership.store.js"
import { declarationForm } from "./memberships.forms.js"
import { EndMembership, Memberships, type OwnMembership } from "./memberships.view.js"
import { membershipsWords } from "./memberships.words.js"

async function withItsOrganisation(reading: Reading, membership: Membership): Promise<OwnMembership> {
  const { organisationId, successorId } = membership
  const successor = successorId === null ? undefined : await findOrganisation(reading, successorId)
  return {
    ...membership,
    isOver: isOver(membership, utcDay(reading.now)),
    successor,
    domains: await listDomains(reading, organisationId),
    directories: await listDirectoryNames(reading, organisationId),
  }
}

/** The organisation's own page leads here with its key: the box then holds its name. */
async function startOf({ language, reading, query }: PageRequest): Promise<FormState> {
  const id = z.uuid().safeParse(query.organisation).data
  const organisation = id === undefined ? undefined : await findOrganisation(reading, id)
  if (organisation?.standing !== "confirmed") return emptyForm
  return {
    values: { organisation: nameIn(language, organisation), [codeField("organisation")]: organisation.id },
    errors: {},
  }
}

function showMine(changeAddress: Path<never>) {
  return async (request: PageRequest, form?: FormState): Promise<Answer> => {
    const { language, reading } = request
    const { personId, timeZone } = actingMember(reading)
    const start = await startOf(request)
    const mine = await listMemberships(reading, personId)
    return page({
      title: membershipsWords[language].title,
      section: "account",
      crumbs: [],
      scripts: suggestionScripts,
      ...(form && { form }),
      body: (
        <Memberships
          language={language}
          zone={timeZone}
          form={form ?? start}
          memberships={await Promise.all(mine.map((each) => withItsOrganisation(reading, each)))}
          changeAddress={changeAddress}
        />
      ),
    })
  }
}

/** The reader's own membership, and nobody else's. */
async function ownOf({ reading, params }: PageRequest<"id">): Promise<Membership> {
  const id = z.uuid().safeParse(params.id).data
  const membership = id && (await findMembership(reading, id))
  if (!membership || membership.personId !== actingMember(reading).personId) {
    throw new Refusal("not-found", "page-not-found")
  }
  return membership
}

async function showEnding(request: PageRequest<"id">): Promise<Answer> {
  const { language } = request
  const words = membershipsWords[language]
  return page({
    title: words.ending.title,
    section: "account",
    crumbs: [{ label: words.title, href: to(organisationsPaths.mine, language) }],
    body: <EndMembership language={language} membership={await ownOf(request)} />,
  })
}

/** Where the reader says to which organisations she belongs; another module has the page that changes her address. */
export function membershipsRoutes(changeAddress: Path<never>) {
  const show = showMine(changeAddress)
  const backToMine = ({ language }: PageRequest, confirmation: string) =>
    redirect(to(organisationsPaths.mine, language), { confirmation })
  const command = (run: typeof endMembership, confirmation: string) => async (request: PageRequest<"id">) => {
    const { id } = await ownOf(request)
    return answerForm(request, {
      schema: z.object({}),
      command: (ctx) => run(ctx, { membershipId: id }),
      done: () => backToMine(request, confirmation),
      again: (form) => show(request, form),
    })
  }
  return [
    route({
      path: organisationsPaths.mine,
      access: "member",
      help: "organisations.memberships",
      get: (request) => show(request),
      post: (request) =>
        answerForm(request, {
          schema: declarationForm,
          prepare: () => readOrganisation(request),
          command: (ctx, _, choice) =>
            choice === undefined
              ? Promise.resolve(new Refusal("invalid", "organisation-missing"))
              : declareMembership(ctx, { personId: actingMember(ctx).personId, choice }),
          done: () => backToMine(request, "membership-declared"),
          again: (form) => show(request, form),
        }),
    }),
    route({
      path: organisationsPaths.membershipEnding,
      access: "member",
      get: showEnding,
      post: command(endMembership, "membership-ended"),
    }),
    route({
      path: organisationsPaths.asking,
      access: "member",
      post: command(askVerification, "verification-asked"),
    }),
  ]
}
