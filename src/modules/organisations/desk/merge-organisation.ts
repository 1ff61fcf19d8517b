import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal, refuseField } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { addTask } from "../../../platform/tasks.js"
import { tell } from "../../notices/index.js"
import { decideOrganisationAct, isOver, utcDay } from "../organisation.js"
import { lockOrganisations, type Organisation, saveOrganisation } from "../organisation.store.js"
import { reviewPersonTask } from "../verification/enqueue-reviews.js"
import { proposalMerged } from "../verification/verification.notices.js"
import { countMembers, holdMembers, listMembershipsIn, type Member, moveMemberships } from "./proposal.store.js"

export interface MergeInput {
  readonly id: string
  readonly intoId: string
}

/** What was proposed is an organisation of the list: memberships move there, nothing is lost, and people are told. */
export async function mergeOrganisation(ctx: Context, { id, intoId }: MergeInput): Promise<void> {
  await requireRole(ctx, ["verification"])
  const members = await holdMembers(ctx, id)
  const locked = await lockOrganisations(ctx, [id, intoId])
  const proposal = locked.get(id)
  if (!proposal) throw new Refusal("not-found", "page-not-found")
  const standing = orThrow(decideOrganisationAct("merge", proposal.standing))
  checkTarget(ctx, locked.get(intoId))
  if ((await countMembers(ctx, id)) !== members.length) throw new Refusal("conflict", "organisation-changed-meanwhile")
  await moveMemberships(ctx, id, intoId)
  await saveOrganisation(ctx, proposal, { standing, mergedIntoId: intoId })
  await record(ctx, {
    act: "organisations.merge",
    subject: { kind: "organisation", key: id },
    from: proposal.standing,
    to: standing,
    reason: intoId,
  })
  await tellMembers(ctx, members, intoId)
}

function checkTarget(ctx: Context, into: Organisation | undefined): void {
  if (into?.standing !== "confirmed") throw refuseField("into", "organisation-unknown")
  if (isOver(into, utcDay(ctx.now))) throw refuseField("into", "organisation-over")
}

/** What speaks for each of them in the other organisation is looked at a moment later, one person at a time. */
async function tellMembers(ctx: Context, members: readonly Member[], intoId: string): Promise<void> {
  const memberships = await listMembershipsIn(
    ctx,
    intoId,
    members.map(({ personId }) => personId),
  )
  for (const { accountId, personId } of members) {
    const membershipId = memberships.get(personId)
    if (membershipId === undefined) continue
    await tell(ctx, proposalMerged, accountId, { membershipId })
    await addTask(ctx, reviewPersonTask, { personId })
  }
}
