import type { Context } from "../../../platform/context.js"
import { recordAccess } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Programme } from "../programmes/programme.store.js"
import { requireTeam } from "../programmes/team.js"
import { findRegistration } from "../registrations/registration.store.js"

/** Looking at why somebody is paired shows what she answered: it leaves the trace that she can see. */
export async function openRunMentee(ctx: Context, programme: Programme, registrationId: string): Promise<void> {
  await requireTeam(ctx, programme)
  const registration = await findRegistration(ctx, registrationId)
  if (registration?.programmeId !== programme.id) throw new Refusal("not-found", "page-not-found")
  await recordAccess(ctx, { personId: registration.personId, purpose: "mentoring", page: "mentoring.run" })
}
