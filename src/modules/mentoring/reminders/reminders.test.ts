import { Temporal } from "temporal-polyfill"
import { beforeEach, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { coordinate, pairUp } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"
import { openLog } from "../../../platform/log.js"

const site = useSite()
type Pair = Awaited<ReturnType<typeof pairUp>>
let pair: Pair
let coordinator: TestMember

beforeEach(async () => {
  pair = await pairUp(site)
  coordinator = await signUp(site)
  await coordinate(site, coordinator, pair.programmeId)
})

/** At noon in the programme's zone, some days after now; the queue's hourly task, run by hand. */
async function comeToDay(days: number): Promise<void> {
  const here = site.doorway.clock().toZonedDateTimeISO("America/Toronto")
  const then = here.add({ days }).with({ hour: 12, minute: 0 })
  site.advance(Temporal.Duration.from({ seconds: Math.ceil(here.until(then).total("seconds")) }))
  await remind()
}

async function remind(): Promise<void> {
  const task = site.app.tasks.find(({ name }) => name === "mentoring.remind-pairings")
  await task?.run({}, { ...site.doorway, log: openLog("silent"), isLastTry: false })
}

async function toldTo({ emailAddress }: TestMember, kind: string): Promise<number> {
  const rows = await site.doorway.db
    .selectFrom("notice")
    .innerJoin("accountAddress", "accountAddress.accountId", "notice.accountId")
    .select("notice.id")
    .where("accountAddress.address", "=", emailAddress)
    .where("notice.kind", "=", `mentoring.${kind}`)
    .execute()
  return rows.length
}

/** A meeting as it would stand; planning it has tests of its own. */
async function addMeeting({ pairingId }: Pair, status: string, daysAgo: number): Promise<void> {
  const startsAt = site.doorway.clock().subtract({ hours: 24 * daysAgo })
  await site.doorway.db
    .insertInto("meeting")
    .values({
      ...{ pairingId, status, localOn: "2026-12-01", localTime: "10:00", timeZone: "America/Toronto", minutes: 60 },
      ...{ startsAt, endsAt: startsAt.add({ hours: 1 }), zoneEdition: "x", mode: "remote", sequence: 0 },
      ...{ plannedAt: startsAt, changedAt: startsAt },
    })
    .execute()
}

describe("a first meeting that is not set", () => {
  test("is recalled to the mentee on days 3, 7 and 14, each once, then told to the coordination", async () => {
    await comeToDay(2)
    expect(await toldTo(pair.mentee, "first-meeting-reminder")).toBe(0)
    await comeToDay(1)
    await remind()
    expect(await toldTo(pair.mentee, "first-meeting-reminder")).toBe(1)
    await comeToDay(4)
    await comeToDay(7)
    expect(await toldTo(pair.mentee, "first-meeting-reminder")).toBe(3)
    expect(await toldTo(coordinator, "first-meeting-late")).toBe(0)
    await comeToDay(1)
    await comeToDay(1)
    expect(await toldTo(coordinator, "first-meeting-late")).toBe(1)
    expect(await toldTo(pair.mentor, "first-meeting-reminder")).toBe(0)
    const { mail } = await site.mail.waitForMessage(pair.mentee.emailAddress, ({ mail }) =>
      (mail.subject ?? "").startsWith("First meeting with Odile Tremplin: choose a time"),
    )
    expect(mail.text).toContain("the message is already written")
  })

  test("is recalled no more once it is set, nor once the pairing is over", async () => {
    await addMeeting(pair, "planned", -30)
    const over = await pairUp(site)
    await site.doorway.db
      .updateTable("pairing")
      .set({ status: "ended", endedAt: site.doorway.clock() })
      .where("id", "=", over.pairingId)
      .execute()
    await comeToDay(5)
    expect(await toldTo(pair.mentee, "first-meeting-reminder")).toBe(0)
    expect(await toldTo(over.mentee, "first-meeting-reminder")).toBe(0)
  })

  test("is recalled once by two workers at once, and a worker that was away sends the latest only", async () => {
    const here = site.doorway.clock().toZonedDateTimeISO("America/Toronto")
    site.advance(here.until(here.add({ days: 8 }).with({ hour: 12 })))
    await Promise.all([remind(), remind()])
    expect(await toldTo(pair.mentee, "first-meeting-reminder")).toBe(1)
  })
})

describe("a pairing that grows quiet", () => {
  test("is told to the two after 21 days without a meeting, once, and to nobody else", async () => {
    await addMeeting(pair, "met", 0)
    await comeToDay(20)
    expect(await toldTo(pair.mentor, "quiet-pairing")).toBe(0)
    await comeToDay(1)
    await comeToDay(1)
    for (const member of [pair.mentor, pair.mentee]) expect(await toldTo(member, "quiet-pairing")).toBe(1)
    expect(await toldTo(coordinator, "quiet-pairing")).toBe(0)
  })

  test("is not told while a meeting is planned", async () => {
    await addMeeting(pair, "met", 30)
    await addMeeting(pair, "planned", -10)
    await comeToDay(1)
    expect(await toldTo(pair.mentor, "quiet-pairing")).toBe(0)
  })

  test("is told of two cancellations in a row, once, until they meet again", async () => {
    await addMeeting(pair, "cancelled", 3)
    await comeToDay(1)
    expect(await toldTo(pair.mentee, "many-cancellations")).toBe(0)
    await addMeeting(pair, "cancelled", 1)
    await comeToDay(1)
    await comeToDay(1)
    expect(await toldTo(pair.mentee, "many-cancellations")).toBe(1)
    expect(await toldTo(coordinator, "many-cancellations")).toBe(0)
  })
})
