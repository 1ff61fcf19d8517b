import type { Context } from "../../../platform/context.js"
import { record, recordAccessToEach } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { findProgramme, type Programme } from "../programmes/programme.store.js"
import { requireTeam } from "../programmes/team.js"
import {
  listRosterPairings,
  listRosterRegistrations,
  type RosterPairing,
  type RosterRegistration,
} from "./rosters.store.js"

/** A registration's side, or the two of a pairing: the lists that a team takes away. */
export const rosterKinds = ["registrations", "pairings"] as const
export type RosterKind = (typeof rosterKinds)[number]

export type Roster = { readonly programme: Programme } & (
  | { readonly kind: "registrations"; readonly rows: readonly RosterRegistration[] }
  | { readonly kind: "pairings"; readonly rows: readonly RosterPairing[] }
)

/** Gives those who lead a programme a list of its people, and leaves the trace that each of them can see. */
export async function exportRoster(ctx: Context, programmeId: string, kind: RosterKind): Promise<Roster> {
  const programme = await findProgramme(ctx, programmeId)
  if (!programme) throw new Refusal("not-found", "page-not-found")
  await requireTeam(ctx, programme)
  const roster = await readRoster(ctx, programme, kind)
  await recordAccessToEach(ctx, { personIds: peopleOf(roster), purpose: "mentoring", page: "mentoring.rosters" })
  await record(ctx, {
    act: kind === "registrations" ? "mentoring.export-registrations" : "mentoring.export-pairings",
    subject: { kind: "programme", key: programmeId },
  })
  return roster
}

async function readRoster(ctx: Context, programme: Programme, kind: RosterKind): Promise<Roster> {
  if (kind === "registrations") return { programme, kind, rows: await listRosterRegistrations(ctx, programme.id) }
  return { programme, kind, rows: await listRosterPairings(ctx, programme.id) }
}

function peopleOf(roster: Roster): readonly string[] {
  const people =
    roster.kind === "registrations"
      ? roster.rows.map(({ personId }) => personId)
      : roster.rows.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])
  return [...new Set(people)]
}
