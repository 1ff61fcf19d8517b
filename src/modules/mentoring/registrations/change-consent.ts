import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { withdrawProposalsOf } from "../proposals/withdraw-proposal.js"
import { lockOwnRegistrations } from "./lock-own-registrations.js"
import { listOwnRegistrations, lockPersonOf, saveRegistration } from "./registration.store.js"

/** The mentor agrees to proposals made in her name, or takes it back: what nobody has answered yet is then released. */
export async function changeConsent(
  ctx: Context,
  programmeId: string,
  { agrees }: { readonly agrees: boolean },
): Promise<void> {
  if (!agrees) await releaseMentor(ctx, programmeId)
  const { registrations } = await lockOwnRegistrations(ctx, programmeId)
  const mentor = registrations.find(({ side }) => side === "mentor")
  if (!mentor) throw new Refusal("not-found", "page-not-found")
  if (agrees === (mentor.consentedAt !== null)) return
  await saveRegistration(ctx, mentor, { consentedAt: agrees ? ctx.now : null })
  await record(ctx, {
    act: agrees ? "mentoring.give-consent" : "mentoring.take-back-consent",
    subject: { kind: "registration", key: mentor.id },
  })
}

async function releaseMentor(ctx: Context, programmeId: string): Promise<void> {
  const { personId } = actingMember(ctx)
  await lockPersonOf(ctx, personId)
  const held = await listOwnRegistrations(ctx, { programmeId, personId })
  const mentor = held.find(({ side }) => side === "mentor")
  if (mentor) await withdrawProposalsOf(ctx, mentor.id)
}
