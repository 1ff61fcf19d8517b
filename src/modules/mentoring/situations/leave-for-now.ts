import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Partner } from "../pairings/find-pairing-for.js"
import { registrationTransitions } from "../registrations/registration.js"
import { lockRegistration, saveRegistration } from "../registrations/registration.store.js"
import { stateAfter } from "../transitions.js"

/** She is away for a time that nobody knows: her registration takes no new pairing until she returns. */
export async function leaveForNow(ctx: Context, { registrationId }: Pick<Partner, "registrationId">): Promise<void> {
  const registration = await lockRegistration(ctx, registrationId)
  const asked = { act: "leave", from: registration.status, sides: ["holder"] } as const
  const to = stateAfter(registrationTransitions, asked, "registration-changed-meanwhile")
  if (to instanceof Refusal) return
  await saveRegistration(ctx, registration, { status: to, awayUntil: null })
  await record(ctx, {
    act: "mentoring.leave-registration",
    subject: { kind: "registration", key: registration.id },
    from: registration.status,
    to,
  })
}
