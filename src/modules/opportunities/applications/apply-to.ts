import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { listAttachableSections } from "../../people/index.js"
import { readYardstick } from "../candidates/candidate-index.js"
import { explainFor } from "../candidates/find-candidates.js"
import { keptMatch } from "../candidates/kept-match.js"
import { followInvitations } from "../invitations/answer-invitation.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { findOpportunityFor } from "../opportunity/find-opportunity-for.js"
import { lockOpportunity } from "../opportunity/opportunity.store.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { applicationReceived } from "./application.notices.js"
import { insertApplication, lockPeople } from "./application.store.js"
import { applyingProblem } from "./may-apply.js"
import { readApplyingStanding } from "./read-applying-standing.js"
import { type SupervisorInput, writeToSupervisor } from "./tell-supervisor.js"

export interface ApplyInput {
  readonly opportunity: number
  readonly message: string
  /** The state of the opportunity that she had before her; a program may leave it out. */
  readonly seen?: number | undefined
  /** Codes of the sections of her profile that its authors may read with it. */
  readonly sections: readonly string[]
  /** Whom she reports to, if she wishes her told. */
  readonly supervisor?: SupervisorInput | undefined
}

/** A member applies, or answers a post of somebody who seeks. Decided once she and the opportunity are locked. */
export async function applyTo(ctx: Context, input: ApplyInput): Promise<string> {
  const { personId, language } = actingMember(ctx)
  await lockPeople(ctx, [personId])
  const { type } = await findOpportunityFor(ctx, input.opportunity)
  const opportunity = await lockOpportunity(ctx, input.opportunity)
  const problem = applyingProblem(await readApplyingStanding(ctx, { opportunity, type }, personId))
  if (problem) throw problem
  if (input.seen !== undefined && input.seen !== opportunity.revision) {
    throw new Refusal("conflict", "opportunity-edited-meanwhile")
  }
  const yardstick = await readYardstick(ctx)
  const explanation = await explainFor(ctx, { opportunity, type }, personId, yardstick)
  const attachable = await listAttachableSections(ctx, personId, language)
  const id = await insertApplication(ctx, {
    ...{ opportunity: opportunity.number, personId, message: input.message },
    match: explanation ? keptMatch(explanation, yardstick) : null,
    // Never more than she ticked, nor what she has emptied meanwhile.
    shownSections: attachable.map(({ code }) => code).filter((code) => input.sections.includes(code)),
  })
  await record(ctx, { act: "opportunities.apply", subject: { kind: "application", key: id }, to: "sent" })
  await followInvitations(ctx, { opportunity: opportunity.number, personId })
  if (input.supervisor) await writeToSupervisor(ctx, id, input.supervisor)
  await tellPeople(ctx, applicationReceived, authorsOf(opportunity), { applicationId: id })
  return id
}
