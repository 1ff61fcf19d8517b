import { tokenise } from "../../../engine/text/tokenise.js"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { refuseField } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { isOver, utcDay } from "../organisation.js"
import { findOrganisation, proposeOrganisation } from "../organisation.store.js"
import { reviewMemberships } from "../verification/review-memberships.js"
import { mostMemberships } from "./membership.js"
import { holdOrganisations, insertMembership, listMemberships, lockPerson } from "./membership.store.js"

/** One of the known organisations, or a name that none of them has. */
export type OrganisationChoice =
  | { readonly kind: "known"; readonly id: string }
  | { readonly kind: "proposal"; readonly name: string; readonly language: Language }

/**
 * Ties a person to the organisation that she chooses, or proposes one for staff to confirm or merge. Declared opens
 * nothing; what already speaks for her verifies it at once.
 */
export async function declareMembership(
  ctx: Context,
  { personId, choice }: { readonly personId: string; readonly choice: OrganisationChoice },
): Promise<void> {
  await lockPerson(ctx, personId)
  const organisationId = choice.kind === "known" ? choice.id : await propose(ctx, choice)
  await holdOrganisations(ctx, [organisationId])
  await checkChoosable(ctx, organisationId, choice)
  const open = await listMemberships(ctx, personId)
  if (open.some((each) => each.organisationId === organisationId)) throw refuseField("organisation", "membership-known")
  if (open.length >= mostMemberships) {
    throw refuseField("organisation", "memberships-too-many", { n: mostMemberships })
  }
  const id = await insertMembership(ctx, personId, organisationId)
  await record(ctx, {
    act: "organisations.declare-membership",
    subject: { kind: "membership", key: id },
    to: "declared",
  })
  await reviewMemberships(ctx, personId)
}

async function propose(
  ctx: Context,
  { name, language }: Extract<OrganisationChoice, { kind: "proposal" }>,
): Promise<string> {
  const typedKey = tokenise(name).join(" ")
  if (typedKey === "") throw refuseField("organisation", "organisation-name-unreadable")
  const { id, isNew } = await proposeOrganisation(ctx, { name, typedKey, language })
  if (isNew) {
    await record(ctx, { act: "organisations.propose", subject: { kind: "organisation", key: id }, to: "proposed" })
  }
  return id
}

/** What a page offered may have been merged or ended meanwhile. */
async function checkChoosable(ctx: Context, id: string, { kind }: OrganisationChoice): Promise<void> {
  const organisation = await findOrganisation(ctx, id)
  const standing = kind === "known" ? "confirmed" : "proposed"
  if (organisation?.standing !== standing) throw refuseField("organisation", "organisation-unknown")
  if (isOver(organisation, utcDay(ctx.now))) throw refuseField("organisation", "organisation-over")
}
