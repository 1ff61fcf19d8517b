import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { tell } from "../../notices/index.js"
import { decideOrganisationAct } from "../organisation.js"
import { lockOrganisation, saveOrganisation } from "../organisation.store.js"
import { proposalConfirmed } from "../verification/verification.notices.js"
import { countMembers, holdMembers, lockTree } from "./proposal.store.js"
import { checkParent, type OrganisationInput, saveDomains } from "./save-content.js"

/** Makes of a proposal an organisation that everybody may choose, and tells those who wrote it. */
export async function confirmOrganisation(
  ctx: Context,
  { id, domains, ...content }: OrganisationInput & { readonly id: string },
): Promise<void> {
  await requireRole(ctx, ["verification"])
  const members = await holdMembers(ctx, id)
  await lockTree(ctx)
  const proposal = await lockOrganisation(ctx, id)
  const standing = orThrow(decideOrganisationAct("confirm", proposal.standing))
  if ((await countMembers(ctx, id)) !== members.length) throw new Refusal("conflict", "organisation-changed-meanwhile")
  await checkParent(ctx, id, content.parentId)
  await saveOrganisation(ctx, proposal, { standing, content, editedAt: ctx.now })
  await saveDomains(ctx, id, domains)
  await record(ctx, {
    act: "organisations.confirm",
    subject: { kind: "organisation", key: id },
    from: proposal.standing,
    to: standing,
  })
  for (const { accountId, membershipId } of members) await tell(ctx, proposalConfirmed, accountId, { membershipId })
}
