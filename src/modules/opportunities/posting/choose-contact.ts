import type { Context } from "../../../platform/context.js"
import { actingMember } from "../../../platform/context.js"
import { type FieldProblem, Refusal } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import { findMemberByAddress } from "../../accounts/index.js"
import type { Posting, SavedBeside } from "./posting.store.js"

/** Addresses of other people that one may try: the form is no means to learn who is a member. */
const limit: Limit = { name: "opportunity-contact", tries: 20, minutes: 60 }

type Contact = Pick<SavedBeside, "contactId" | "contactAskedAt" | "contactAgreedAt">

/**
 * Whose address stands on it: the author’s own, or another member’s, who must agree before it is published and does not
 * change after.
 */
export async function chooseContact(
  ctx: Context,
  posting: Posting,
  address: string,
): Promise<Contact | FieldProblem | Refusal> {
  const { contactId, contactAskedAt, contactAgreedAt } = posting
  const kept = { contactId, contactAskedAt, contactAgreedAt }
  if (address === posting.content.contactAddress) return kept
  const member = await findMemberByAddress(ctx, address)
  if (member?.personId === contactId) return kept
  if (posting.status !== "draft") return { field: "contactAddress", code: "contact-fixed-once-published" }
  if (member?.personId === posting.creatorId) {
    return { contactId: posting.creatorId, contactAskedAt: null, contactAgreedAt: null }
  }
  const tries = await countTry(ctx, limit, actingMember(ctx).personId)
  if (tries > limit.tries) return new Refusal("too-many", "too-many-contact-addresses")
  if (!member) return { field: "contactAddress", code: "contact-address-unknown" }
  return { contactId: member.personId, contactAskedAt: null, contactAgreedAt: null }
}
