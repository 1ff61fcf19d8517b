import type { Context } from "../../../platform/context.js"
import type { Partner } from "../pairings/find-pairing-for.js"
import { moveRegistration } from "../registrations/move-registration.js"
import { findRegistration } from "../registrations/registration.store.js"

/** She is away for a time that nobody knows: her registration takes no new pairing until she returns. */
export async function leaveForNow(ctx: Context, { registrationId }: Pick<Partner, "registrationId">): Promise<void> {
  const registration = await findRegistration(ctx, registrationId)
  if (registration?.status !== "active" && registration?.status !== "paused") return
  await moveRegistration(ctx, { registrationId, act: "leave" })
}
