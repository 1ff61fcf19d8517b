import { execFileSync } from "node:child_process"
import ICAL from "ical.js"
import { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { pairUp, type TestPair } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"
import { writeCalendar } from "./write-calendar.js"

const site = useSite()
let pair: TestPair
let meetingId: string

beforeAll(async () => {
  pair = await pairUp(site, { mentorName: "Odile; Tremplin, \\ dite «Éclair»" })
  const on = site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate().add({ days: 30 })
  const { location } = await pair.mentee.browser.post(`/en/mentoring/pairings/${pair.pairingId}/meetings/new`, {
    ...{ "on-day": String(on.day), "on-month": String(on.month), "on-year": String(on.year), at: "2:30 pm" },
    ...{ minutes: "90", mode: "in-person", place: "Salle 3; étage 2, 1 rue des Érables", repeat: "once", times: "" },
  })
  meetingId = location?.split("/").at(-1) ?? ""
})

async function makeAddress(): Promise<string> {
  const { html } = await pair.mentee.browser.post("/en/mentoring/calendar/address")
  return new URL(/<code>([^<]+)<\/code>/.exec(html)?.[1] ?? "").pathname
}

/** As a calendar program does: no cookies, nothing but the address. */
const read = (address: string) => site.server.inject({ url: address })

function entriesIn(text: string) {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")
  return events.map((each) => new ICAL.Event(each))
}

const sample = () =>
  writeCalendar({
    language: "fr",
    name: "Mentorat",
    entries: ["2026-03-08T07:30:00Z", "2026-11-01T05:30:00Z"].map((at, index) => ({
      ...{ id: `rencontre-${index}`, sequence: 3, isCancelled: index === 1, changedAt: Temporal.Instant.from(at) },
      startsAt: Temporal.Instant.from(at),
      endsAt: Temporal.Instant.from(at).add({ minutes: 90 }),
      title: "Rencontre de mentorat avec Éloïse; dite, « l’écureuil » \\ 🐿️",
      place: "Une très longue adresse, au bout du monde; ".repeat(6),
      href: "https://exemple.example.org/fr/mentorat/rencontres/1",
    })),
  })

describe("a calendar text", () => {
  test("reads back in ical.js as it was meant: moments, titles, places, versions", () => {
    const [first, second] = entriesIn(sample())
    expect(first?.summary).toBe("Rencontre de mentorat avec Éloïse; dite, « l’écureuil » \\ 🐿️")
    expect(first?.location).toBe("Une très longue adresse, au bout du monde; ".repeat(6))
    expect(first?.startDate.toJSDate().toISOString()).toBe("2026-03-08T07:30:00.000Z")
    expect(first?.duration.toSeconds()).toBe(90 * 60)
    expect(first?.sequence).toBe(3)
    expect(second?.component.getFirstPropertyValue("status")).toBe("CANCELLED")
  })

  test("folds its lines at 75 octets and ends them as the standard says", () => {
    const text = sample()
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  })

  test.skipIf(!hasPythonReader())("reads back in Python's icalendar too", () => {
    const script = `
import sys, icalendar
for event in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk("VEVENT"):
    print(event["UID"], event["SEQUENCE"], event.decoded("DTSTART").isoformat(), event["SUMMARY"])`
    const lines = execFileSync("/usr/bin/python3", ["-c", script], { input: sample(), encoding: "utf8" }).split("\n")
    expect(lines[0]).toContain("rencontre-0 3 2026-03-08T07:30:00+00:00")
    expect(lines[0]).toContain("Éloïse; dite, « l’écureuil » \\")
    expect(lines[1]).toContain("rencontre-1 3 2026-11-01T05:30:00+00:00")
  })
})

function hasPythonReader(): boolean {
  try {
    execFileSync("/usr/bin/python3", ["-c", "import icalendar"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

describe("the private address of a calendar", () => {
  test("is read without a session, keeps the same entry when a meeting moves, and sets no cookie", async () => {
    const address = await makeAddress()
    const answer = await read(address)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers["content-type"]).toBe("text/calendar; charset=utf-8")
    expect(answer.headers["cache-control"]).toBe("no-store")
    expect(answer.cookies.filter(({ name }) => name === "jumelage-session")).toEqual([])
    const [entry] = entriesIn(answer.body)
    expect(entry).toMatchObject({ uid: meetingId, summary: "Mentoring meeting", sequence: 0 })
    expect(entry?.location).toBe("Salle 3; étage 2, 1 rue des Érables")
    await pair.mentor.browser.post(`/fr/mentorat/rencontres/${meetingId}/nouveau-moment`, {
      ...{ "on-day": "12", "on-month": "2", "on-year": "2027", at: "9 h", minutes: "60", mode: "remote", place: "" },
    })
    const [moved] = entriesIn((await read(address)).body)
    expect(moved).toMatchObject({ uid: meetingId, sequence: 1 })
    expect(moved?.startDate.toJSDate().toISOString()).toBe("2027-02-12T14:00:00.000Z")
  })

  test("shows the other's name only to who chose it", async () => {
    const address = await makeAddress()
    await pair.mentee.browser.post("/en/mentoring/calendar/names", { showsNames: "yes" })
    expect(entriesIn((await read(address)).body)[0]?.summary).toBe(
      "Mentoring meeting with Odile; Tremplin, \\ dite «Éclair»",
    )
    await pair.mentee.browser.post("/en/mentoring/calendar/names")
    expect((await read(address)).body).not.toContain("Tremplin")
  })

  test("works in the language of its address", async () => {
    const token = (await makeAddress()).split("/").at(-1)
    const french = await read(`/fr/mentorat/calendrier/flux/${token}`)
    expect(entriesIn(french.body)[0]?.summary).toBe("Rencontre de mentorat")
  })

  test("stops working once another is made, and once it is closed", async () => {
    const first = await makeAddress()
    const second = await makeAddress()
    expect((await read(first)).statusCode).toBe(404)
    expect((await read(second)).statusCode).toBe(200)
    await pair.mentee.browser.post("/en/mentoring/calendar/closing")
    expect((await read(second)).statusCode).toBe(404)
    expect((await read(second.replace(/[^/]+$/, "wrong"))).statusCode).toBe(404)
  })

  test("is nowhere in the database", async () => {
    const token = (await makeAddress()).split("/").at(-1) ?? ""
    const row = await site.doorway.db.selectFrom("mentoringCalendar").selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(token)
    expect(row.tokenHash).toHaveLength(32)
  })
})

test("the page of a calendar shows the meetings of all pairings and leads to each", async () => {
  const { html } = await pair.mentee.browser.get("/en/mentoring/calendar")
  expect(html).toContain(`/en/mentoring/meetings/${meetingId}`)
  expect((await pair.mentee.browser.get("/en/dashboard")).html).toContain("/en/mentoring/calendar")
})

test("the file of a meeting is given to the two, to save", async () => {
  const { headers, html } = await pair.mentor.browser.get(`/fr/mentorat/rencontres/${meetingId}/fichier-de-calendrier`)
  expect(headers["content-disposition"]).toBe('attachment; filename="jumelage.ics"')
  expect(entriesIn(html)[0]).toMatchObject({ uid: meetingId, summary: "Rencontre de mentorat" })
})
