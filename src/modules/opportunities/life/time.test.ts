import { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import { openLog } from "../../../platform/log.js"

const site = useSite()
let author: TestMember
let applicant: TestMember
let guest: TestMember

beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUp(site)
  applicant = await signUp(site, { language: "en" })
  guest = await signUp(site)
})

const zone = "America/Toronto"
const { db } = site.doorway
const today = () => site.doorway.clock().toZonedDateTimeISO(zone)

/** The queue's task of each half hour, run by hand. */
async function follow(): Promise<void> {
  const task = site.app.tasks.find(({ name }) => name === "opportunities.follow-opportunities")
  await task?.run({}, { ...site.doorway, log: openLog("silent"), isLastTry: false })
}

function moveTo(then: Temporal.ZonedDateTime): void {
  site.advance({ seconds: Math.ceil(site.doorway.clock().until(then.toInstant()).total("seconds")) })
}

/** At this hour of the clock in Toronto, some days from now. */
async function comeTo(days: number, hour = 12): Promise<void> {
  moveTo(today().add({ days }).with({ hour, minute: 0, second: 0 }))
  await follow()
}

const statusOf = async (number: number) =>
  (await db.selectFrom("opportunity").select("status").where("number", "=", number).executeTakeFirst())?.status

async function toldTo({ emailAddress }: TestMember, kind: string, number: number): Promise<number> {
  const rows = await db
    .selectFrom("notice")
    .innerJoin("accountAddress", "accountAddress.accountId", "notice.accountId")
    .select("notice.details")
    .where("accountAddress.address", "=", emailAddress)
    .where("notice.kind", "=", `opportunities.${kind}`)
    .execute()
  return rows.filter(({ details }) => (details as { number?: number }).number === number).length
}

const change = (number: number, values: Partial<Record<"startOn" | "endOn" | "timeZone" | "deadlineOn", string>>) =>
  db.updateTable("opportunity").set(values).where("number", "=", number).execute()

const invite = async (member: TestMember, number: number) =>
  db
    .insertInto("invitation")
    .values({
      ...{ opportunity: number, personId: await personIdOf(site, member), invitedBy: await personIdOf(site, author) },
      ...{ purpose: "apply", status: "sent", invitedAt: site.doorway.clock() },
    })
    .execute()

describe("the last day", () => {
  test("closes an opportunity to which somebody has applied, at its midnight and once, and tells its author", async () => {
    const number = await posted(site, author, { closesIn: 24 * 2 })
    const deadline = today().toPlainDate().add({ days: 2 })
    await change(number, { deadlineOn: deadline.toString() })
    const midnight = deadline.add({ days: 1 }).toZonedDateTime(zone)
    await db.updateTable("opportunity").set({ closesAt: midnight.toInstant() }).where("number", "=", number).execute()
    await applied(site, applicant, number)
    moveTo(midnight.subtract({ minutes: 1 }))
    await follow()
    expect(await statusOf(number)).toBe("published")
    moveTo(midnight)
    await Promise.all([follow(), follow()])
    await follow()
    expect(await statusOf(number)).toBe("closed-to-applications")
    expect(await toldTo(author, "closed", number)).toBe(1)
    const { mail } = await site.mail.waitForMessage(author.emailAddress, ({ mail: { subject } }) =>
      (subject ?? "").startsWith("Candidatures closes\u00a0: Cartographier"),
    )
    expect(mail.text).toContain("1 candidature attend votre réponse")
  })

  test("ends an opportunity to which nobody has applied", async () => {
    const number = await posted(site, author, { closesIn: 24 })
    await comeTo(2)
    expect(await statusOf(number)).toBe("expired")
    expect(await toldTo(author, "expired", number)).toBe(1)
    expect(await toldTo(author, "closed", number)).toBe(0)
  })

  test("ends at midnight of Newfoundland, half an hour after its neighbours, and on the night when clocks change", async () => {
    const deadline = "2027-03-13"
    const { overAt } = await untilOver("America/St_Johns", deadline)
    expect(overAt).toBe("2027-03-14T03:30:00Z")
    const changing = await untilOver("America/St_Johns", "2027-03-14")
    expect(changing.overAt).toBe("2027-03-15T02:30:00Z")
  })

  /** Runs the task each half hour around the end of that day, and says when it closed. */
  async function untilOver(timeZone: string, deadlineOn: string) {
    const end = Temporal.PlainDate.from(deadlineOn).add({ days: 1 }).toZonedDateTime(timeZone)
    moveTo(end.subtract({ hours: 2 }))
    const number = await posted(site, author)
    await db
      .updateTable("opportunity")
      .set({ timeZone, deadlineOn, closesAt: end.toInstant() })
      .where("number", "=", number)
      .execute()
    for (let half = -4; half <= 4; half += 1) {
      moveTo(end.add({ minutes: 30 * half }))
      await follow()
    }
    const row = await db.selectFrom("opportunity").select("overAt").where("number", "=", number).executeTakeFirst()
    return { overAt: row?.overAt?.round("minute").toString() }
  }

  test("is told three days before, once, to its author and to those invited or interested who have not applied", async () => {
    const number = await posted(site, author, { closesIn: 24 * 10 })
    await invite(guest, number)
    await invite(applicant, number)
    await applied(site, applicant, number)
    const keeper = await signUp(site)
    await db
      .insertInto("favouriteOpportunity")
      .values({ personId: await personIdOf(site, keeper), opportunity: number, since: site.doorway.clock() })
      .execute()
    await comeTo(6)
    expect(await toldTo(author, "deadline-near", number)).toBe(0)
    await comeTo(1, 7)
    expect(await toldTo(author, "deadline-near", number)).toBe(0)
    await comeTo(0, 9)
    await Promise.all([follow(), follow()])
    await comeTo(1)
    expect(await toldTo(author, "deadline-near", number)).toBe(1)
    expect(await toldTo(guest, "deadline-near-for-you", number)).toBe(1)
    expect(await toldTo(keeper, "deadline-near-for-you", number)).toBe(1)
    expect(await toldTo(applicant, "deadline-near-for-you", number)).toBe(0)
  })
})

describe("an author who does not answer", () => {
  test("is reminded after 5 working days, again after 10, and no more", async () => {
    const number = await posted(site, author, { closesIn: 24 * 60 })
    // From a Monday: five working days end with the next Monday, ten with the one after.
    await comeTo((8 - today().dayOfWeek) % 7, 10)
    await applied(site, applicant, number)
    await comeTo(7, 20)
    expect(await toldTo(author, "applicants-wait", number)).toBe(0)
    await comeTo(1)
    await comeTo(1)
    expect(await toldTo(author, "applicants-wait", number)).toBe(1)
    await comeTo(6)
    await comeTo(5)
    expect(await toldTo(author, "applicants-wait", number)).toBe(2)
  })

  test("is told once where the worker was away for both, and not of an application that has its answer", async () => {
    const late = await posted(site, author, { closesIn: 24 * 60 })
    await applied(site, applicant, late)
    const answered = await posted(site, author, { closesIn: 24 * 60 })
    await applied(site, applicant, answered, { status: "rejected" })
    await comeTo(30)
    await follow()
    expect(await toldTo(author, "applicants-wait", late)).toBe(1)
    expect(await toldTo(author, "applicants-wait", answered)).toBe(0)
  })

  test("loses the applications 30 days after it closed, each applicant being told; an offer that stands is waited for", async () => {
    const number = await posted(site, author, { status: "closed-to-applications" })
    const id = await applied(site, applicant, number)
    const offered = await posted(site, author, { status: "closed-to-applications" })
    await applied(site, applicant, offered, { status: "offered" })
    await comeTo(29)
    expect(await statusOf(number)).toBe("closed-to-applications")
    await comeTo(2)
    expect(await statusOf(number)).toBe("expired")
    expect(await statusOf(offered)).toBe("closed-to-applications")
    const row = await db.selectFrom("application").select(["status", "reason"]).where("id", "=", id).executeTakeFirst()
    expect(row).toEqual({ status: "rejected", reason: "expired" })
    const { mail } = await site.mail.waitForMessage(
      applicant.emailAddress,
      ({ mail: { subject, text } }) =>
        (subject ?? "").startsWith("Answer to your application") && (text ?? "").includes("has expired"),
    )
    expect(mail.text).toContain("See other opportunities")
  })
})

describe("what goes on", () => {
  test("begins on its start date where somebody has a place, and those who have one are told", async () => {
    const [taken, waiting] = [
      await posted(site, author, { status: "filled" }),
      await posted(site, author, { status: "closed-to-applications" }),
    ]
    await applied(site, applicant, taken, { status: "accepted" })
    await applied(site, applicant, waiting)
    const startOn = today().toPlainDate().add({ days: 5 }).toString()
    for (const number of [taken, waiting]) await change(number, { startOn })
    await comeTo(4)
    expect(await statusOf(taken)).toBe("filled")
    await comeTo(1, 0)
    await follow()
    expect(await statusOf(taken)).toBe("in-progress")
    expect(await statusOf(waiting)).toBe("closed-to-applications")
    expect(await toldTo(applicant, "started", taken)).toBe(1)
  })

  test("closes and begins in one act where the worker was away for both", async () => {
    const number = await posted(site, author, { closesIn: 24, places: 2 })
    await applied(site, applicant, number, { status: "accepted" })
    await comeTo(20)
    expect(await statusOf(number)).toBe("in-progress")
  })

  test("is asked about 14 days after its end date, once; 14 days after six months where it has none", async () => {
    const [ended, endless] = [
      await posted(site, author, { status: "in-progress" }),
      await posted(site, author, { status: "in-progress" }),
    ]
    for (const number of [ended, endless]) await applied(site, applicant, number, { status: "accepted" })
    const start = today().toPlainDate()
    await change(ended, { startOn: start.toString(), endOn: start.add({ days: 10 }).toString() })
    await change(endless, { startOn: start.toString() })
    await comeTo(23)
    expect(await toldTo(author, "time-to-complete", ended)).toBe(0)
    await comeTo(1)
    await comeTo(1)
    expect(await toldTo(author, "time-to-complete", ended)).toBe(1)
    expect(await toldTo(author, "time-to-complete", endless)).toBe(0)
    moveTo(start.add({ months: 6, days: 15 }).toZonedDateTime({ timeZone: zone, plainTime: "12:00" }))
    await follow()
    expect(await toldTo(author, "time-to-complete", endless)).toBe(1)
  })

  test("is put away 90 days after it is over, with the day on which it ended", async () => {
    const number = await posted(site, author, { status: "completed" })
    const overAt = site.doorway.clock()
    await comeTo(89)
    expect(await statusOf(number)).toBe("completed")
    await comeTo(2)
    expect(await statusOf(number)).toBe("archived")
    const row = await db.selectFrom("opportunity").select("overAt").where("number", "=", number).executeTakeFirst()
    expect(row?.overAt?.since(overAt).total("minutes")).toBeLessThan(1)
  })
})

describe("a worker that is killed in the middle", () => {
  test("leaves whole acts behind, and the next one does the rest once", async () => {
    const numbers = [await posted(site, author, { closesIn: 24 }), await posted(site, author, { closesIn: 24 })]
    for (const number of numbers) await applied(site, applicant, number)
    moveTo(today().add({ days: 3 }))
    let left = 3
    const dying = new Proxy(site.doorway, {
      get: (doorway, name) => {
        // The clock is read when a reading or an act begins: the list, the first one, then nothing.
        if (name === "clock" && left-- <= 0) throw new Error("killed")
        return Reflect.get(doorway, name)
      },
    })
    const task = site.app.tasks.find(({ name }) => name === "opportunities.follow-opportunities")
    const surroundings = { clock: () => dying.clock(), db, keys: dying.keys, log: openLog("silent"), isLastTry: false }
    await task?.run({}, surroundings).catch(() => undefined)
    const closed = await Promise.all(numbers.map(statusOf))
    expect(closed.filter((status) => status === "published").length).toBeGreaterThan(0)
    await follow()
    for (const number of numbers) {
      expect(await statusOf(number)).toBe("closed-to-applications")
      expect(await toldTo(author, "closed", number)).toBe(1)
    }
  })
})
