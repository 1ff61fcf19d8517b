import { actingMember, type Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { listHeldGrants } from "../../../platform/require-role.js"
import { findProgramme, lockProgramme, type Programme } from "./programme.store.js"
import { isOfTeam, requireTeam } from "./team.js"

/**
 * The programme that an act of its team decides on, locked. Somebody who does not lead it is told nothing of it; who
 * leads it has given a second factor, at this very moment.
 */
export async function lockLedProgramme(ctx: Context, id: string): Promise<Programme> {
  return ofTeamOnly(ctx, await lockProgramme(ctx, id))
}

/** The same, its row left alone, for an act that locks people first. */
export async function findLedProgramme(ctx: Context, id: string): Promise<Programme> {
  return ofTeamOnly(ctx, await findProgramme(ctx, id))
}

async function ofTeamOnly(ctx: Context, programme: Programme | undefined): Promise<Programme> {
  const member = actingMember(ctx)
  const grants = await listHeldGrants(ctx, member.personId)
  if (!programme || !isOfTeam({ ...member, grants }, programme)) throw new Refusal("not-found", "page-not-found")
  await requireTeam(ctx, programme)
  return programme
}

/** The same for a form, which was drawn when the programme stood at this revision. */
export async function lockSeenProgramme(ctx: Context, id: string, revision: number): Promise<Programme> {
  const programme = await lockLedProgramme(ctx, id)
  if (programme.revision !== revision) throw new Refusal("conflict", "programme-saved-meanwhile")
  return programme
}
