import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { listHeldGrants } from "../../../platform/require-role.js"
import { findProgramme, type Programme } from "./programme.store.js"
import { isOfTeam } from "./team.js"

/** A programme that the holder of the token leads at this moment, whatever it proves; no other one is there. */
export async function findLed(reading: Reading, id: string): Promise<Programme> {
  const member = actingMember(reading)
  const programme = await findProgramme(reading, id)
  const grants = await listHeldGrants(reading, member.personId)
  if (!programme || !isOfTeam({ ...member, grants }, programme)) throw new Refusal("not-found", "api-nothing-to-see")
  return programme
}
