import { actingMember, type Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockProgramme, type Programme } from "../programmes/programme.store.js"
import { listOwnRegistrations, lockPersonOf, lockRegistration, type Registration } from "./registration.store.js"

export interface OwnRegistrations {
  readonly programme: Programme
  readonly registrations: readonly Registration[]
}

/** What a member acts upon in a programme: herself, the programme and her registrations there, locked in this order. */
export async function lockOwnRegistrations(ctx: Context, programmeId: string): Promise<OwnRegistrations> {
  const { personId } = actingMember(ctx)
  await lockPersonOf(ctx, personId)
  const programme = await lockProgramme(ctx, programmeId)
  const held = programme ? await listOwnRegistrations(ctx, { programmeId, personId }) : []
  if (!programme || held.length === 0) throw new Refusal("not-found", "page-not-found")
  const registrations: Registration[] = []
  for (const { id } of held) registrations.push(await lockRegistration(ctx, id))
  return { programme, registrations }
}
