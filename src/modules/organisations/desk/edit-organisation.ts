import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { decideOrganisationAct } from "../organisation.js"
import { insertKnownOrganisation, lockOrganisation, saveOrganisation } from "../organisation.store.js"
import { lockTree } from "./proposal.store.js"
import { checkParent, type OrganisationInput, saveDomains } from "./save-content.js"

export interface EditInput extends OrganisationInput {
  readonly id: string
  /** What the page showed: somebody else's change is not written over. */
  readonly revision: number
}

/** Changes what is said of an organisation; from then on the platform's list changes nothing of it. */
export async function editOrganisation(ctx: Context, { id, revision, domains, ...content }: EditInput): Promise<void> {
  await requireRole(ctx, ["verification"])
  await lockTree(ctx)
  const organisation = await lockOrganisation(ctx, id)
  orThrow(decideOrganisationAct("edit", organisation.standing))
  if (organisation.revision !== revision) throw new Refusal("conflict", "organisation-changed-meanwhile")
  await checkParent(ctx, id, content.parentId)
  await saveOrganisation(ctx, organisation, { content, editedAt: ctx.now })
  await saveDomains(ctx, id, domains)
  await record(ctx, { act: "organisations.edit", subject: { kind: "organisation", key: id } })
}

/** Adds an organisation that nobody has proposed. */
export async function addOrganisation(ctx: Context, { domains, ...content }: OrganisationInput): Promise<string> {
  await requireRole(ctx, ["verification"])
  await lockTree(ctx)
  await checkParent(ctx, undefined, content.parentId)
  const none = { referenceKey: null, validFrom: null, validUntil: null, successorId: null }
  const id = await insertKnownOrganisation(ctx, { ...content, ...none })
  await saveDomains(ctx, id, domains)
  await record(ctx, {
    act: "organisations.add",
    subject: { kind: "organisation", key: id },
    to: "confirmed",
  })
  return id
}
