import { actingMember, type Context, type Reading } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { findHolder } from "../../people/index.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { lockOwnPosting } from "./open-posting.js"
import { contactAnswered, contactAsked } from "./posting.notices.js"
import { type Posting, saveContact } from "./posting.store.js"
import { checkWhole } from "./publish-opportunity.js"
import { findPosting, lockPosting } from "./read-posting.js"

/** Asks the member whose address stands on a draft; once, however often the button is pressed. */
export async function askContact(ctx: Context, number: number): Promise<void> {
  const posting = await lockOwnPosting(ctx, number)
  const { status, contactId, creatorId, contactAskedAt, contactAgreedAt } = posting
  if (status !== "draft" || contactId === creatorId) throw new Refusal("conflict", "opportunity-changed-meanwhile")
  if (contactAskedAt !== null || contactAgreedAt !== null) return
  await checkWhole(ctx, posting)
  await saveContact(ctx, number, { contactId, contactAskedAt: ctx.now, contactAgreedAt: null })
  const subject = { kind: "opportunity", key: number }
  await record(ctx, { act: "opportunities.ask-contact", subject, actingFor: contactId })
  await tellPeople(ctx, contactAsked, [contactId], { number })
}

/** A draft in the name of the member who reads, while her answer is awaited; to others it is not there. */
export async function findAskedOf(reading: Reading, number: number): Promise<Posting> {
  return askedOnly(reading, await findPosting(reading, number))
}

/** The answer of the contact person: with a no, the draft goes on in its author’s own name. */
export async function answerAsContact(ctx: Context, number: number, agrees: boolean): Promise<void> {
  const { creatorId, contactId } = askedOnly(ctx, await lockPosting(ctx, number))
  const creator = await findHolder(ctx, creatorId)
  await saveContact(
    ctx,
    number,
    agrees || !creator
      ? { contactId, contactAskedAt: ctx.now, contactAgreedAt: ctx.now }
      : {
          ...{ contactId: creatorId, contactAskedAt: null, contactAgreedAt: null },
          own: { name: creator.displayName, address: creator.address },
        },
  )
  const subject = { kind: "opportunity", key: number }
  await record(ctx, { act: agrees ? "opportunities.agree" : "opportunities.refuse", subject })
  await tellPeople(ctx, contactAnswered, [creatorId], { number, agrees })
}

function askedOnly(reading: Reading, posting: Posting | undefined): Posting {
  const isAsked =
    posting?.contactId === actingMember(reading).personId &&
    posting.status === "draft" &&
    posting.contactAskedAt !== null &&
    posting.contactAgreedAt === null
  if (!isAsked) throw new Refusal("not-found", "page-not-found")
  return posting
}
