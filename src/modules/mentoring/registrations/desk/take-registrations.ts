import type { Context } from "../../../../platform/context.js"
import { recordAccessToEach } from "../../../../platform/record.js"
import type { Programme } from "../../programmes/programme.store.js"
import { requireTeam } from "../../programmes/team.js"
import { type ListedRegistration, listRegistrationsAfter } from "./desk.store.js"

/**
 * Gives a program that speaks for the team a part of its list. It leaves the platform as a file would, so each person
 * in it sees the trace of it.
 */
export async function takeRegistrations(
  ctx: Context,
  programme: Programme,
  filter: Parameters<typeof listRegistrationsAfter>[2],
  { after, limit }: Parameters<typeof listRegistrationsAfter>[3],
): Promise<readonly ListedRegistration[]> {
  await requireTeam(ctx, programme)
  // One too many tells that the list goes on; it is not given.
  const rows = await listRegistrationsAfter(ctx, programme.id, filter, { after, limit: limit + 1 })
  const personIds = [...new Set(rows.slice(0, limit).map(({ personId }) => personId))]
  await recordAccessToEach(ctx, { personIds, purpose: "mentoring", page: "mentoring.rosters" })
  return rows
}
