import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import { tell } from "../../notices/index.js"
import { findHolder, readProfileNamed } from "../../people/index.js"
import { findOpportunityFor } from "../opportunity/find-opportunity-for.js"
import { isPublic } from "../opportunity/opportunity.js"
import { opportunityShared } from "./sharing.notices.js"

const perMember: Limit = { name: "share-opportunity", tries: 20, minutes: 60 }
const perPair: Limit = { name: "share-opportunity-with", tries: 1, minutes: 60 * 24 * 30 }

/** Points a public opportunity out to a member whom one may see. One that is hidden is as one that does not exist. */
export async function shareOpportunity(
  ctx: Context,
  { number, username }: { readonly number: number; readonly username: string },
): Promise<undefined | Refusal> {
  const { personId } = actingMember(ctx)
  const { opportunity } = await findOpportunityFor(ctx, number)
  if (!isPublic(opportunity)) throw new Refusal("not-found", "page-not-found")
  // Counted before anything is said of the name: nobody tries names one after the other.
  if ((await countTry(ctx, perMember, personId)) > perMember.tries) return new Refusal("too-many", "too-many-shares")
  const profile = await readProfileNamed(ctx, ctx.actor, username)
  const receiver = profile && (await findHolder(ctx, profile.personId))
  if (!receiver) return refuseField("username", "share-member-unknown")
  if (receiver.personId === personId) return refuseField("username", "share-with-oneself")
  const before = await countTry(ctx, perPair, `${personId} ${receiver.personId} ${number}`)
  if (before > perPair.tries) return refuseField("username", "shared-already")
  await tell(ctx, opportunityShared, receiver.accountId, { number, byPersonId: personId })
  await record(ctx, { act: "opportunities.share", subject: { kind: "person", key: receiver.personId } })
  return undefined
}
