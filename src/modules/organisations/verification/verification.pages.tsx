import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { FormState } from "../../../ui/form-state.js"
import type { Access } from "../../../web/access.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { type Path, to } from "../../../web/paths.js"
import { administeredBy, isVerificationStaff } from "../organisation.js"
import { findOrganisation } from "../organisation.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsPaths } from "../organisations.paths.js"
import { decideMembership } from "./decide-membership.js"
import { MembershipPage } from "./membership-page.view.js"
import { openMembership } from "./open-membership.js"
import { countPeople, findHolder, listPeople } from "./people.store.js"
import { People } from "./people.view.js"
import { decisionForm, type PeopleFilter, peopleFilters } from "./verification.forms.js"
import { verificationWords } from "./verification.words.js"

const ofVerification: Access = { anyOf: ["verification"] }
const perPage = 50

/** One page of those whom the address asks for. */
async function readPeople({ reading, query }: PageRequest, organisationId?: string) {
  const filter = peopleFilters.find((each) => each === query.show) ?? "waiting"
  const of = organisationId === undefined ? {} : { organisationId }
  const counted = await Promise.all(
    peopleFilters.map(async (each) => [each, await countPeople(reading, { filter: each, ...of })] as const),
  )
  const counts = Object.fromEntries(counted) as Record<PeopleFilter, number>
  const { part, ...place } = pageOf(query.page, { total: counts[filter], perPage })
  const people = await listPeople(reading, { filter, ...of }, part)
  return { filter, counts, people, ...place, zone: actingMember(reading).timeZone }
}

async function showDesk(request: PageRequest): Promise<Answer> {
  const { language } = request
  const words = verificationWords[language].desk
  return page({
    title: words.title,
    section: "desk",
    crumbs: [],
    body: (
      <People
        language={language}
        title={words.title}
        lead={words.lead}
        address={to(organisationsPaths.deskMemberships, language)}
        withOrganisation
        {...(await readPeople(request))}
      />
    ),
  })
}

/** The people of one organisation, for its administrators and for staff; others learn nothing of it. */
async function showPeople(request: PageRequest<"id">, secondFactor: Path<never>): Promise<Answer> {
  const { language, reading, params } = request
  const id = z.uuid().safeParse(params.id).data
  const organisation = id && (await findOrganisation(reading, id))
  const isAdministrator = organisation && administeredBy(reading.actor).includes(organisation.id)
  if (!organisation || !(isAdministrator || isVerificationStaff(reading.actor))) {
    throw new Refusal("not-found", "page-not-found")
  }
  const address = to(organisationsPaths.people, language, { id: organisation.id })
  if (actingMember(reading).strength !== "second-factor") {
    return redirect(`${to(secondFactor, language)}?next=${encodeURIComponent(address)}`)
  }
  const words = verificationWords[language].people
  const name = nameIn(language, organisation)
  return page({
    title: words.titleOf({ organisation: name }),
    crumbs: [{ label: name, href: to(organisationsPaths.one, language, { id: organisation.id }) }],
    body: (
      <People
        language={language}
        title={words.titleOf({ organisation: name })}
        lead={words.lead}
        address={address}
        {...(await readPeople(request, organisation.id))}
      />
    ),
  })
}

function membershipIdOf({ params }: PageRequest<"id">): string {
  const id = z.uuid().safeParse(params.id).data
  if (!id) throw new Refusal("not-found", "page-not-found")
  return id
}

async function showMembership(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const id = membershipIdOf(request)
  const opened = await request.act((ctx) => openMembership(ctx, id))
  const holder = await findHolder(reading, opened.membership.personId)
  if (!holder) throw new Refusal("not-found", "page-not-found")
  const words = verificationWords[language]
  const { organisationId } = opened.membership
  return page({
    title: words.one.title,
    crumbs: [
      {
        label: words.people.title,
        href: to(organisationsPaths.people, language, { id: organisationId }),
      },
    ],
    ...(form && { form }),
    body: <MembershipPage language={language} zone={actingMember(reading).timeZone} holder={holder} {...opened} />,
  })
}

const confirmations = {
  verify: "membership-verified",
  decline: "membership-declined",
  withdraw: "verification-withdrawn",
} as const

function postDecision(request: PageRequest<"id">): Promise<Answer> {
  const membershipId = membershipIdOf(request)
  return answerForm(request, {
    schema: decisionForm,
    command: (ctx, { decision }) => decideMembership(ctx, decision, { membershipId }),
    done: (_, { decision }) =>
      redirect(to(organisationsPaths.membership, request.language, { id: membershipId }), {
        confirmation: confirmations[decision],
      }),
    again: (form) => showMembership(request, form),
  })
}

/** Where administrators of organisations, and staff, say who belongs. */
export function verificationRoutes(secondFactor: Path<never>) {
  return [
    route({ path: organisationsPaths.deskMemberships, access: ofVerification, get: showDesk }),
    route({
      path: organisationsPaths.people,
      access: "member",
      get: (request) => showPeople(request, secondFactor),
    }),
    route({
      path: organisationsPaths.membership,
      access: "member",
      get: (request) => showMembership(request),
    }),
    route({ path: organisationsPaths.decision, access: "member", post: postDecision }),
  ]
}
