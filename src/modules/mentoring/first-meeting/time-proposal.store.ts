import { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { LocalTime } from "../meetings/local-time.js"
import type { MeetingMode } from "../meetings/meeting.js"

export type TimeProposalStatus = "open" | "accepted" | "answered" | "replaced"

export interface TimeProposal {
  readonly id: string
  readonly authorId: string
  readonly minutes: number
  readonly mode: MeetingMode
  readonly place: string | null
  readonly proposedAt: Temporal.Instant
  readonly times: readonly LocalTime[]
}

/** Those that still wait for an answer: one at most. */
export async function findOpenProposal(reading: Reading, pairingId: string): Promise<TimeProposal | undefined> {
  const row = await reading.db
    .selectFrom("timeProposal")
    .select(["id", "authorId", "minutes", "mode", "place", "proposedAt"])
    .where("pairingId", "=", pairingId)
    .where("status", "=", "open" satisfies TimeProposalStatus)
    .$narrowType<{ mode: MeetingMode }>()
    .executeTakeFirst()
  return row && { ...row, times: await listTimes(reading, row.id) }
}

async function listTimes({ db }: Reading, proposalId: string): Promise<readonly LocalTime[]> {
  const rows = await db
    .selectFrom("proposedTime")
    .select(["localOn", "localTime", "timeZone"])
    .where("proposalId", "=", proposalId)
    .orderBy("position")
    .execute()
  return rows.map(({ localOn, localTime, timeZone }) => ({
    on: Temporal.PlainDate.from(localOn),
    at: Temporal.PlainTime.from(localTime),
    zone: timeZone,
  }))
}

/** Whether these times were already proposed: a form posted twice brings the same key twice. */
export async function isProposed({ db }: Reading, id: string): Promise<boolean> {
  return (await db.selectFrom("timeProposal").select("id").where("id", "=", id).executeTakeFirst()) !== undefined
}

export async function insertProposal(
  ctx: Context,
  proposal: Omit<TimeProposal, "proposedAt"> & { readonly pairingId: string },
): Promise<void> {
  const { id, pairingId, authorId, minutes, mode, place, times } = proposal
  await ctx.db
    .insertInto("timeProposal")
    .values({ id, pairingId, authorId, status: "open", minutes, mode, place, proposedAt: ctx.now })
    .execute()
  await ctx.db
    .insertInto("proposedTime")
    .values(
      times.map(({ on, at, zone }, position) => ({
        ...{ proposalId: id, position, localOn: on.toString(), localTime: at.toString(), timeZone: zone },
      })),
    )
    .execute()
}

export async function closeProposal(
  ctx: Context,
  id: string,
  status: Exclude<TimeProposalStatus, "open">,
): Promise<void> {
  await ctx.db.updateTable("timeProposal").set({ status, answeredAt: ctx.now }).where("id", "=", id).execute()
}
