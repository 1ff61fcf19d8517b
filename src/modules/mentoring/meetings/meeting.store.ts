import { sql } from "kysely"
import { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { zoneEdition } from "../../../platform/zone-edition.js"
import type { LocalTime } from "./local-time.js"
import type { MeetingMode, MeetingStatus } from "./meeting.js"

export interface Meeting {
  readonly id: string
  readonly pairingId: string
  readonly seriesId: string | null
  readonly status: MeetingStatus
  readonly when: LocalTime
  readonly minutes: number
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly mode: MeetingMode
  readonly place: string | null
  readonly sequence: number
  readonly changedAt: Temporal.Instant
}

const columns = [
  "meeting.id",
  "meeting.pairingId",
  "meeting.seriesId",
  "meeting.status",
  "meeting.localOn",
  "meeting.localTime",
  "meeting.timeZone",
  "meeting.minutes",
  "meeting.startsAt",
  "meeting.endsAt",
  "meeting.mode",
  "meeting.place",
  "meeting.sequence",
  "meeting.changedAt",
] as const

const meetings = ({ db }: Reading) =>
  db.selectFrom("meeting").select(columns).$narrowType<{ status: MeetingStatus; mode: MeetingMode }>()

type Row = Awaited<ReturnType<ReturnType<typeof meetings>["executeTakeFirstOrThrow"]>>

function meetingOf({ localOn, localTime, timeZone, ...row }: Row): Meeting {
  const when = { on: Temporal.PlainDate.from(localOn), at: Temporal.PlainTime.from(localTime), zone: timeZone }
  return { ...row, when }
}

export async function findMeeting(reading: Reading, id: string): Promise<Meeting | undefined> {
  const row = await meetings(reading).where("meeting.id", "=", id).executeTakeFirst()
  return row && meetingOf(row)
}

export async function lockMeeting(ctx: Context, id: string): Promise<Meeting | undefined> {
  const row = await meetings(ctx).where("meeting.id", "=", id).forUpdate().executeTakeFirst()
  return row && meetingOf(row)
}

/** In the order of time. */
export async function listMeetings(reading: Reading, pairingId: string): Promise<readonly Meeting[]> {
  const rows = await meetings(reading)
    .where("meeting.pairingId", "=", pairingId)
    .orderBy("meeting.startsAt")
    .orderBy("meeting.id")
    .execute()
  return rows.map(meetingOf)
}

/** Of these pairings, those that end after a moment. */
export async function listMeetingsOfPairings(
  reading: Reading,
  pairingIds: readonly string[],
  since: Temporal.Instant,
): Promise<readonly Meeting[]> {
  if (pairingIds.length === 0) return []
  const rows = await meetings(reading)
    .where("meeting.pairingId", "in", [...pairingIds])
    .where("meeting.endsAt", ">", since)
    .orderBy("meeting.startsAt")
    .orderBy("meeting.id")
    .execute()
  return rows.map(meetingOf)
}

/** A meeting with all of its series, in the order of time. */
export async function listSeries(reading: Reading, meeting: Meeting): Promise<readonly Meeting[]> {
  if (meeting.seriesId === null) return [meeting]
  const rows = await meetings(reading)
    .where("meeting.seriesId", "=", meeting.seriesId)
    .orderBy("meeting.startsAt")
    .execute()
  return rows.map(meetingOf)
}

/** A meeting and those planned after it in the same series, in the order of time. */
export async function listFollowing(reading: Reading, meeting: Meeting): Promise<readonly Meeting[]> {
  const series = await listSeries(reading, meeting)
  const isAfter = ({ startsAt }: Meeting) => startsAt.epochMilliseconds >= meeting.startsAt.epochMilliseconds
  return series.filter((each) => each.status === "planned" && isAfter(each))
}

/** Planned meetings of these people, in any of their pairings, that run into this time. */
export async function listTaken(
  reading: Reading,
  personIds: readonly string[],
  { from, until }: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<readonly Meeting[]> {
  const rows = await meetings(reading)
    .innerJoin("pairing", "pairing.id", "meeting.pairingId")
    .innerJoin("registration", (join) =>
      join.on((on) =>
        on.or([
          on("registration.id", "=", on.ref("pairing.mentorRegistrationId")),
          on("registration.id", "=", on.ref("pairing.menteeRegistrationId")),
        ]),
      ),
    )
    .distinct()
    .where("registration.personId", "in", [...personIds])
    .where("meeting.status", "=", "planned" satisfies MeetingStatus)
    .where("meeting.startsAt", "<", until)
    .where("meeting.endsAt", ">", from)
    .orderBy("meeting.startsAt")
    .execute()
  return rows.map(meetingOf)
}

export interface NewMeeting extends Pick<Meeting, "pairingId" | "seriesId" | "when" | "minutes" | "mode" | "place"> {
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

const timeColumns = ({ when, startsAt, endsAt }: Pick<NewMeeting, "when" | "startsAt" | "endsAt">) => ({
  localOn: when.on.toString(),
  localTime: when.at.toString(),
  timeZone: when.zone,
  ...{ startsAt, endsAt, zoneEdition },
})

export async function insertMeeting(ctx: Context, meeting: NewMeeting): Promise<string> {
  const { pairingId, seriesId, minutes, mode, place } = meeting
  const { id } = await ctx.db
    .insertInto("meeting")
    .values({
      ...{ pairingId, seriesId, status: "planned", minutes, mode, place, ...timeColumns(meeting) },
      ...{ sequence: 0, plannedAt: ctx.now, changedAt: ctx.now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

export async function saveMoved(
  ctx: Context,
  id: string,
  moved: Pick<NewMeeting, "when" | "minutes" | "mode" | "place" | "startsAt" | "endsAt">,
): Promise<void> {
  const { minutes, mode, place } = moved
  await ctx.db
    .updateTable("meeting")
    .set({ minutes, mode, place, ...timeColumns(moved), sequence: sql`sequence + 1`, changedAt: ctx.now })
    .where("id", "=", id)
    .execute()
}

export async function saveStatus(ctx: Context, id: string, status: MeetingStatus): Promise<void> {
  await ctx.db
    .updateTable("meeting")
    .set({ status, sequence: sql`sequence + 1`, changedAt: ctx.now })
    .where("id", "=", id)
    .execute()
}

/** Planned meetings whose moment another edition of the zone data gave. */
export async function lockDerivedByOthers(ctx: Context, limit: number): Promise<readonly Meeting[]> {
  const rows = await meetings(ctx)
    .where("meeting.status", "=", "planned" satisfies MeetingStatus)
    .where("meeting.zoneEdition", "!=", zoneEdition)
    .orderBy("meeting.id")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(meetingOf)
}

/** The same local hour at the moment that this edition gives it; calendars are told only where it is another one. */
export async function saveDerived(
  ctx: Context,
  { id, startsAt: before }: Meeting,
  { startsAt, endsAt }: Pick<Meeting, "startsAt" | "endsAt">,
): Promise<void> {
  const hasMoved = !before.equals(startsAt)
  await ctx.db
    .updateTable("meeting")
    .set({
      ...{ startsAt, endsAt, zoneEdition },
      ...(hasMoved && { sequence: sql`sequence + 1`, changedAt: ctx.now }),
    })
    .where("id", "=", id)
    .execute()
}
