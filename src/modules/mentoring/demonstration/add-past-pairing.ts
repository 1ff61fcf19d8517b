import type { DemonstrationPairing } from "../../../../db/demo/mentoring.js"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { findDemonstrationMember } from "../../accounts/index.js"
import { listTakenPlaces } from "../proposals/standing.store.js"
import { listOwnRegistrations } from "../registrations/registration.store.js"
import { arePaired, insertPastPairing } from "./demonstration.store.js"

const weeksTogether = { active: 0, completed: 26, ended: 8 } as const

/** A pairing confirmed at the time of `ctx`, with what became of it since; nothing where an earlier start added it. */
export async function addPastPairing(
  ctx: Context,
  programmeId: string,
  { mentor, mentee, status }: DemonstrationPairing,
): Promise<void> {
  const mentorRegistrationId = await registrationOf(ctx, programmeId, { address: mentor, side: "mentor" })
  const menteeRegistrationId = await registrationOf(ctx, programmeId, { address: mentee, side: "mentee" })
  if (await arePaired(ctx, { mentorRegistrationId, menteeRegistrationId })) return
  const taken = await listTakenPlaces(ctx, mentorRegistrationId)
  const place = [1, 2, 3].find((each) => !taken.includes(each)) ?? 1
  const weeks = weeksTogether[status]
  const endedAt = weeks === 0 ? null : ctx.now.add({ hours: weeks * 7 * 24 })
  const people = { programmeId, mentorRegistrationId, menteeRegistrationId }
  const id = await insertPastPairing(ctx, { ...people, place, status, endedAt })
  const subject = { kind: "pairing", key: id } as const
  await record(ctx, { act: "mentoring.accept-proposal", subject, from: "proposed", to: "active" })
}

async function registrationOf(
  ctx: Context,
  programmeId: string,
  { address, side }: { readonly address: string; readonly side: "mentor" | "mentee" },
): Promise<string> {
  const { personId } = await findDemonstrationMember(ctx, address)
  const held = await listOwnRegistrations(ctx, { programmeId, personId })
  const own = held.find((each) => each.side === side)
  if (!own) throw new Error(`${address} is not registered as ${side}`)
  return own.id
}
