import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { PageRequest } from "../../../web/page.js"
import { numberIn } from "../opportunity/find-opportunity-for.js"
import { findInvitation, type Invitation } from "./invitation.store.js"

/** The invitation of an address, for her who received it; to others it is not there. */
export async function findAddressedInvitation({
  reading,
  params,
}: Pick<PageRequest<"number" | "id">, "reading" | "params">): Promise<Invitation> {
  const id = z.uuid().safeParse(params.id).data
  const invitation = id === undefined ? undefined : await findInvitation(reading, id)
  const isHers = invitation?.personId === actingMember(reading).personId
  if (!invitation || !isHers || invitation.opportunity !== numberIn(params)) {
    throw new Refusal("not-found", "page-not-found")
  }
  return invitation
}
