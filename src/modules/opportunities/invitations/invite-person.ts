import { defaultMatchRuleSet } from "../../../engine/matching/rule-set.js"
import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import { readProfileFor } from "../../people/index.js"
import { findLatestApplication, lockPeople } from "../applications/application.store.js"
import { explainFor } from "../candidates/find-candidates.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { findOpportunityFor, type OpenedOpportunity } from "../opportunity/find-opportunity-for.js"
import { openStatuses } from "../opportunity/opportunity.js"
import { lockOpportunity, type Opportunity } from "../opportunity/opportunity.store.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { listOptIns } from "../opt-ins/opt-in.store.js"
import { otherSide } from "../types/opportunity-type.js"
import { type InvitationPurpose, insertInvitation, isInvited, type SaidMatch } from "./invitation.store.js"
import { invitationSent } from "./invitations.notices.js"

const perMember: Limit = { name: "invite-person", tries: 60, minutes: 60 }

interface InviteInput {
  readonly number: number
  readonly personId: string
  /** What the author wishes; where she cannot know, the platform says which it is, and does not tell her. */
  readonly purpose?: InvitationPurpose | undefined
  readonly message?: string | undefined
}

/**
 * An author asks somebody to apply, or to opt in. Whoever has opted in is always asked to apply, and the answer to the
 * author is the same in every case: nobody learns of an opt-in by inviting.
 */
export async function invitePerson(ctx: Context, input: InviteInput): Promise<undefined | Refusal> {
  const { personId: invitedBy } = actingMember(ctx)
  const { number, personId, message } = input
  // Counted though it may be refused: nobody tries people one after the other.
  if ((await countTry(ctx, perMember, invitedBy)) > perMember.tries) {
    return new Refusal("too-many", "too-many-invitations")
  }
  await lockPeople(ctx, [personId])
  const { sides, type } = await findOpportunityFor(ctx, number)
  if (!sides.includes("author")) throw new Refusal("not-found", "page-not-found")
  const opportunity = await lockOpportunity(ctx, number)
  const purpose = await choosePurpose(ctx, opportunity, input)
  const problem = await findProblem(ctx, opportunity, personId)
  // Given back, not thrown: what is refused counts.
  if (problem !== undefined || purpose === undefined) return new Refusal("conflict", problem ?? "invited-unknown")
  const id = await insertInvitation(ctx, {
    ...{ opportunity: number, personId, invitedBy, purpose, message: message ?? null },
    match: purpose === "apply" ? await sayMatch(ctx, { opportunity, type }, personId) : null,
  })
  await record(ctx, { act: "opportunities.invite", subject: { kind: "invitation", key: id }, to: "sent" })
  await tellPeople(ctx, invitationSent, [personId], { invitationId: id })
  return undefined
}

/** What the author was told of the fit when she invited, and by which rules; null where nothing is known of her. */
async function sayMatch(
  ctx: Context,
  of: Pick<OpenedOpportunity, "opportunity" | "type">,
  personId: string,
): Promise<SaidMatch | null> {
  const explanation = await explainFor(ctx, of, personId)
  if (!explanation) return null
  const { code, version } = defaultMatchRuleSet
  const { total, contributions } = explanation.score
  const { year } = ctx.now.toZonedDateTimeISO("UTC")
  return { points: total, contributions, ruleSet: { code, version }, year }
}

/** Of whom neither opted in nor shows this member anything, no more is said than of one who does not exist. */
async function choosePurpose(
  ctx: Context,
  { type, side }: Opportunity,
  { personId, purpose = "opt-in" }: InviteInput,
): Promise<InvitationPurpose | undefined> {
  const held = await listOptIns(ctx, personId)
  if (held.some((optIn) => optIn.type === type && optIn.side === otherSide(side))) return "apply"
  return (await readProfileFor(ctx, ctx.actor, personId)) && purpose
}

async function findProblem(ctx: Context, opportunity: Opportunity, personId: string): Promise<string | undefined> {
  const { number, status, closesAt, contactId } = opportunity
  const isOver = closesAt !== null && closesAt.epochMilliseconds <= ctx.now.epochMilliseconds
  if (isOver || !(openStatuses as readonly string[]).includes(status)) return "invitations-closed"
  if ([...authorsOf(opportunity), contactId].includes(personId)) return "invited-is-author"
  if (await findLatestApplication(ctx, { opportunity: number, personId })) return "invited-has-applied"
  if (await isInvited(ctx, number, personId)) return "already-invited"
  return undefined
}
