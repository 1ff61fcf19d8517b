import { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { coordinate, pairUp } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { openLog } from "../../../platform/log.js"
import { listMeetings, type Meeting } from "./meeting.store.js"

const site = useSite()
let pair: Awaited<ReturnType<typeof pairUp>>

beforeAll(async () => {
  pair = await pairUp(site)
})

/** Each test plans on days of its own, so that none takes another one's time. */
let counted = 20
const freeDay = () => {
  counted += 7
  return today().add({ days: counted })
}
const today = () => site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate()

const dayFields = (name: string, { year, month, day }: Temporal.PlainDate) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})

interface Planned {
  readonly on?: Temporal.PlainDate
  readonly at?: string
  readonly extra?: Readonly<Record<string, string>>
  readonly pairingId?: string
}

const plan = (
  member: TestMember,
  { on = freeDay(), at = "14 h 30", extra = {}, pairingId = pair.pairingId }: Planned = {},
) =>
  member.browser.post(`/fr/mentorat/jumelages/${pairingId}/rencontres/nouvelle`, {
    ...{ ...dayFields("on", on), at, minutes: "60", mode: "remote", place: "https://video.example.org/salle" },
    ...{ repeat: "once", times: "", ...extra },
  })

async function planned(member: TestMember, options: Planned = {}): Promise<string> {
  const { location, html } = await plan(member, options)
  const id = location?.split("/").at(-1)
  if (!id) throw new Error(`nothing was planned: ${html}`)
  return id
}

const meetingsOf = (pairingId = pair.pairingId): Promise<readonly Meeting[]> =>
  listMeetings(reading(site.doorway, system), pairingId)
const meetingNow = async (id: string) => (await meetingsOf()).find((each) => each.id === id)

async function liveIn(member: TestMember, timeZone: string): Promise<void> {
  const personId = await personIdOf(site, member)
  await site.doorway.db.updateTable("person").set({ timeZone }).where("id", "=", personId).execute()
}

describe("a meeting", () => {
  test("is started by the mentee: the mentor is told so, and plans the next ones", async () => {
    const early = await plan(pair.mentor)
    expect(early.status).toBe(409)
    expect(early.html).toContain("C’est la personne mentorée qui propose la première rencontre.")
    expect((await plan(pair.mentee)).status).toBe(303)
    expect((await plan(pair.mentor)).status).toBe(303)
  })

  test("is told to the other with a calendar file, in her language and on her clock", async () => {
    await liveIn(pair.mentor, "America/St_Johns")
    const on = freeDay()
    const id = await planned(pair.mentee, { on })
    const { mail } = await site.mail.waitForMessage(
      pair.mentor.emailAddress,
      ({ source }) => source.includes("METHOD:REQUEST") || source.includes("calendar"),
    )
    expect(mail.subject).toContain("Rencontre avec Basil Sprout")
    const notices = (await pair.mentor.browser.get("/fr/avis")).html
    expect(notices).toContain("16\u00a0h (heure de Terre-Neuve)")
    expect((await pair.mentor.browser.get(`/fr/mentorat/rencontres/${id}`)).html).toContain(
      "16\u00a0h (heure de Terre-Neuve)",
    )
    expect((await pair.mentee.browser.get(`/en/mentoring/meetings/${id}`)).html).toContain(
      "2:30\u00a0p.m. (Eastern Time)",
    )
  })

  test("is seen by the two alone: for others, the coordination included, it does not exist", async () => {
    const id = await planned(pair.mentee)
    const coordinator = await signUp(site)
    await coordinate(site, coordinator, pair.programmeId)
    for (const { browser } of [await signUp(site), coordinator]) {
      for (const page of ["", "/nouveau-moment", "/annulation", "/fichier-de-calendrier"]) {
        expect((await browser.get(`/fr/mentorat/rencontres/${id}${page}`)).status, page).toBe(404)
      }
      expect((await browser.post(`/fr/mentorat/rencontres/${id}/annulation`)).status).toBe(404)
      expect((await browser.get(`/fr/mentorat/jumelages/${pair.pairingId}/rencontres`)).status).toBe(404)
      expect((await plan({ emailAddress: "", browser })).status).toBe(404)
    }
    expect((await meetingNow(id))?.status).toBe("planned")
  })

  test("is moved by either, who sees her own clock in the form, and the other is told", async () => {
    await liveIn(pair.mentor, "America/St_Johns")
    const on = freeDay()
    const id = await planned(pair.mentee, { on })
    const form = await pair.mentor.browser.get(`/fr/mentorat/rencontres/${id}/nouveau-moment`)
    expect(form.html).toContain('value="16\u00a0h"')
    const moved = await pair.mentor.browser.post(`/fr/mentorat/rencontres/${id}/nouveau-moment`, {
      ...{ ...dayFields("on", on.add({ days: 1 })), at: "9 h 30", minutes: "30", mode: "in-person", place: "" },
    })
    expect(moved.status).toBe(303)
    const meeting = await meetingNow(id)
    expect(meeting).toMatchObject({ sequence: 1, minutes: 30, mode: "in-person", place: null })
    expect(meeting?.when.zone).toBe("America/St_Johns")
    expect(meeting?.startsAt.toZonedDateTimeISO("America/Toronto").toPlainTime().toString()).toBe("08:00:00")
    const { mail } = await site.mail.waitForMessage(pair.mentee.emailAddress, ({ mail }) =>
      (mail.subject ?? "").startsWith("New time with Odile Tremplin"),
    )
    expect(mail.text).toContain("8:00\u00a0a.m. (Eastern Time)")
  })

  test("is cancelled once: the other is told, and a second cancellation changes nothing", async () => {
    const id = await planned(pair.mentor)
    expect((await pair.mentee.browser.post(`/en/mentoring/meetings/${id}/cancellation`)).status).toBe(303)
    const again = await pair.mentee.browser.post(`/en/mentoring/meetings/${id}/cancellation`)
    expect(again.status).toBe(409)
    expect(again.html).toContain("This meeting has changed meanwhile.")
    const { source } = await site.mail.waitForMessage(pair.mentor.emailAddress, ({ mail }) =>
      (mail.subject ?? "").includes("annulée"),
    )
    expect(source).toContain("method=CANCEL")
  })

  test("cannot be cancelled and moved at once: one of the two acts wins, the other is told", async () => {
    const on = freeDay()
    const id = await planned(pair.mentee, { on })
    const [cancelled, moved] = await Promise.all([
      pair.mentee.browser.post(`/en/mentoring/meetings/${id}/cancellation`),
      pair.mentor.browser.post(`/fr/mentorat/rencontres/${id}/nouveau-moment`, {
        ...{ ...dayFields("on", on.add({ days: 1 })), at: "10 h", minutes: "30", mode: "remote", place: "" },
      }),
    ])
    expect(cancelled.status).toBe(303)
    expect([303, 409]).toContain(moved.status)
    expect((await meetingNow(id))?.status).toBe("cancelled")
  })
})

describe("the time of a meeting", () => {
  test("is taken once, by two plans made at once too", async () => {
    const on = freeDay()
    const both = await Promise.all([plan(pair.mentee, { on }), plan(pair.mentor, { on, at: "16 h" })])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  test("is not taken twice of a mentor by two mentees", async () => {
    const other = await pairUp(site, { beside: pair })
    const on = freeDay()
    await planned(pair.mentee, { on, at: "9 h" })
    const refused = await plan(other.mentee, { on, at: "9 h 30", pairingId: other.pairingId })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("a déjà une rencontre de mentorat à ce moment")
    expect((await plan(other.mentee, { on, at: "10 h", pairingId: other.pairingId })).status).toBe(303)
  })

  test.each([
    ["a day without an hour", { at: "" }, "Vérifiez l’heure"],
    ["an hour that is none", { at: "25 h" }, "Vérifiez l’heure"],
    ["a day gone by", { on: Temporal.PlainDate.from("2020-01-15") }, "Ce moment est passé."],
    ["a day in ten years", { on: Temporal.PlainDate.from("2036-01-15") }, "Ce jour est trop éloigné."],
    ["a way that is neither", { extra: { mode: "by-dream" } }, "Choisissez une rencontre en personne ou à distance."],
    ["a series without end", { extra: { repeat: "weekly" } }, "Dites quand la série prend fin"],
    ["a series of one", { extra: { repeat: "weekly", times: "1" } }, "Entrez un nombre de rencontres de 2 à 53."],
  ])("%s is refused and what was typed is kept", async (_, options, sentence) => {
    const before = (await meetingsOf()).length
    const refused = await plan(pair.mentee, options)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(sentence)
    expect(refused.html).toContain("https://video.example.org/salle")
    expect((await meetingsOf()).length).toBe(before)
  })

  test("in the hour that the clocks skip is refused, in Newfoundland as elsewhere", async () => {
    await liveIn(pair.mentee, "America/St_Johns")
    const spring = Temporal.PlainDate.from("2027-03-14")
    const refused = await plan(pair.mentee, { on: spring, at: "2 h 30" })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("On avance l’heure cette nuit-là")
    const id = await planned(pair.mentee, { on: spring, at: "3 h 30" })
    expect((await meetingNow(id))?.startsAt.toString()).toBe("2027-03-14T06:00:00Z")
    await liveIn(pair.mentee, "America/Toronto")
  })
})

describe("zone data that change", () => {
  test("move the moment of a planned meeting, never the hour on the clock, and calendars are told", async () => {
    const on = freeDay()
    const id = await planned(pair.mentee, { on, at: "13 h" })
    const { db } = site.doorway
    const wrong = (await meetingNow(id))?.startsAt.subtract({ hours: 1 }) ?? site.doorway.clock()
    const older = { startsAt: wrong, endsAt: wrong.add({ hours: 1 }), zoneEdition: "1999a" }
    await db.updateTable("meeting").set(older).where("id", "=", id).execute()
    const task = site.app.tasks.find(({ name }) => name === "mentoring.derive-meeting-moments")
    for (const _ of [1, 2]) await task?.run({}, { ...site.doorway, log: openLog("silent"), isLastTry: false })
    const meeting = await meetingNow(id)
    expect(meeting?.startsAt.toZonedDateTimeISO("America/Toronto").toPlainTime().toString()).toBe("13:00:00")
    expect(meeting?.sequence).toBe(1)
  })
})

test("programs read the meetings of their holder, and of nobody else", async () => {
  const id = await planned(pair.mentee)
  const read = async ({ browser }: TestMember, scopes = ["mentoring-read"]) =>
    site.server.inject({
      url: "/api/v1/mentoring/meetings",
      headers: { authorization: `Bearer ${await makeToken(browser, { scopes })}` },
    })
  const answer = await read(pair.mentee)
  expect(answer.statusCode).toBe(200)
  expect(answer.json().items).toContainEqual(
    expect.objectContaining({ id, status: "planned", local: expect.objectContaining({ at: "14:30:00" }) }),
  )
  expect((await read(await signUp(site))).json()).toEqual({ items: [] })
  expect((await read(pair.mentee, ["profile-read"])).statusCode).toBe(403)
})

describe("a series", () => {
  test("keeps its local hour when the clocks change, and is told once", async () => {
    const first = Temporal.PlainDate.from("2027-03-03")
    const id = await planned(pair.mentee, { on: first, at: "11 h", extra: { repeat: "weekly", times: "4" } })
    const series = (await meetingsOf()).filter(({ seriesId }) => seriesId !== null)
    expect(series.map(({ startsAt }) => startsAt.toString())).toEqual([
      "2027-03-03T16:00:00Z",
      "2027-03-10T16:00:00Z",
      "2027-03-17T15:00:00Z",
      "2027-03-24T15:00:00Z",
    ])
    const { source, mail } = await site.mail.waitForMessage(pair.mentor.emailAddress, ({ mail }) =>
      (mail.text ?? "").includes("4 rencontres sont fixées"),
    )
    expect(mail.attachments.length).toBeGreaterThan(0)
    expect(source).toContain("method=PUBLISH")
    const third = series[2]?.id ?? ""
    await pair.mentor.browser.post(`/fr/mentorat/rencontres/${third}/annulation`, { following: "yes" })
    const after = (await meetingsOf()).filter(({ seriesId }) => seriesId !== null)
    expect(after.map(({ status }) => status)).toEqual(["planned", "planned", "cancelled", "cancelled"])
    expect(after[0]?.id).toBe(id)
  })
})

describe("how a meeting went", () => {
  test("is said by either once it has begun, and corrected; the page of the pairing asks for it", async () => {
    const other = await pairUp(site)
    const soon = site.doorway.clock().add({ minutes: 20 }).toZonedDateTimeISO("America/Toronto")
    const at = `${soon.hour} h ${String(soon.minute).padStart(2, "0")}`
    const id = await planned(other.mentee, { on: soon.toPlainDate(), at, pairingId: other.pairingId })
    const outcome = `/en/mentoring/meetings/${id}/outcome`
    expect((await other.mentee.browser.post(outcome, { outcome: "met" })).status).toBe(409)
    site.advance({ minutes: 90 })
    expect((await other.mentor.browser.get(`/fr/mentorat/jumelages/${other.pairingId}`)).html).toContain(
      "Dire si elle a eu lieu",
    )
    expect((await other.mentee.browser.post(outcome, { outcome: "met" })).status).toBe(303)
    expect((await other.mentee.browser.post(outcome, { outcome: "met" })).status).toBe(303)
    expect((await other.mentor.browser.post(outcome, { outcome: "not-met" })).status).toBe(303)
    const [meeting] = await meetingsOf(other.pairingId)
    expect(meeting).toMatchObject({ status: "not-met", sequence: 2 })
    expect((await other.mentee.browser.post(`/en/mentoring/meetings/${id}/cancellation`)).status).toBe(409)
  })

  test("and no other act is possible once the pairing is over", async () => {
    const other = await pairUp(site)
    const id = await planned(other.mentee, { on: today().add({ days: 3 }), pairingId: other.pairingId })
    await site.doorway.db
      .updateTable("pairing")
      .set({ status: "ended", endedAt: site.doorway.clock() })
      .where("id", "=", other.pairingId)
      .execute()
    expect((await other.mentee.browser.post(`/en/mentoring/meetings/${id}/cancellation`)).status).toBe(409)
    expect((await plan(other.mentee, { pairingId: other.pairingId })).status).toBe(409)
    expect((await other.mentee.browser.get(`/en/mentoring/meetings/${id}`)).html).not.toContain("Cancel the meeting")
  })
})
