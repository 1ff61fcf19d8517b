import type { Context } from "../../../../platform/context.js"
import { recordAccess } from "../../../../platform/record.js"
import { Refusal } from "../../../../platform/refusal.js"
import type { Programme } from "../../programmes/programme.store.js"
import { requireTeam } from "../../programmes/team.js"
import { findRegistration, type Registration } from "../registration.store.js"

/** Shows somebody's registration to those who lead the programme, and leaves the trace that she can see. */
export async function openRegistration(ctx: Context, programme: Programme, id: string): Promise<Registration> {
  await requireTeam(ctx, programme)
  const registration = await findRegistration(ctx, id)
  // A draft is hers alone until she sends it.
  if (registration?.programmeId !== programme.id || registration.status === "draft") {
    throw new Refusal("not-found", "page-not-found")
  }
  await recordAccess(ctx, { personId: registration.personId, purpose: "mentoring", page: "mentoring.registration" })
  return registration
}
