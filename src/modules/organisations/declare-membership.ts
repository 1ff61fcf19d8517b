import type { Context } from "../../platform/context.js"
import { record } from "../../platform/record.js"
import type { Language } from "../../platform/wording.js"
import { findConfirmedOrganisation, insertDeclaredMembership, insertProposedOrganisation } from "./membership.store.js"

/**
 * Ties a person to the organisation that she names. A known name is found; any other is kept as a proposed
 * organisation, for staff to confirm or merge. Declared opens nothing: only a verified membership does.
 */
export async function declareMembership(
  ctx: Context,
  input: { readonly personId: string; readonly organisationName: string; readonly language: Language },
): Promise<void> {
  const known = await findConfirmedOrganisation(ctx, input.organisationName)
  const organisationId = known ?? (await insertProposedOrganisation(ctx, input.organisationName, input.language))
  if (!known) {
    await record(ctx, {
      act: "organisations.propose",
      subject: { kind: "organisation", key: organisationId },
      to: "proposed",
    })
  }
  await insertDeclaredMembership(ctx, input.personId, organisationId)
  await record(ctx, {
    act: "organisations.declare-membership",
    subject: { kind: "person", key: input.personId },
    to: "declared",
  })
}
