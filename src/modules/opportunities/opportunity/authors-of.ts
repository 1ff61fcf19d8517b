import type { Opportunity } from "./opportunity.store.js"

/** Who typed it, and whose address stands on it once she has agreed: each once. */
export function authorsOf({
  creatorId,
  contactId,
  contactAgreedAt,
}: Pick<Opportunity, "creatorId" | "contactId" | "contactAgreedAt">): readonly string[] {
  return contactId === creatorId || contactAgreedAt === null ? [creatorId] : [creatorId, contactId]
}
