import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import type { TestMember } from "../../../../tests/support/members.js"
import { keyIn, pairUp } from "../../../../tests/support/mentoring.js"
import { formsIn } from "../../../../tests/support/page-forms.js"
import { type TestSite, useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { listMeetings } from "../meetings/meeting.store.js"
import { saveAnswers } from "../registrations/answers/answer.store.js"

const site = useSite()
type Pair = Awaited<ReturnType<typeof pairUp>>

const inFrench = ({ pairingId }: Pair) => `/fr/mentorat/jumelages/${pairingId}/premiere-rencontre`
const inEnglish = ({ pairingId }: Pair) => `/en/mentoring/pairings/${pairingId}/first-meeting`
const acceptance = (pair: Pair) => `${inFrench(pair)}/acceptation`

const dayAhead = (days: number) =>
  site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate().add({ days })

const typed = (n: number, on: Temporal.PlainDate, at: string) => ({
  ...{ [`on${n}-day`]: String(on.day), [`on${n}-month`]: String(on.month), [`on${n}-year`]: String(on.year) },
  [`at${n}`]: at,
})

const way = { minutes: "60", mode: "remote", place: "https://video.example.org/1" }

async function propose(member: TestMember, address: string, fields: Record<string, string | string[]>) {
  const { html } = await member.browser.get(address)
  return member.browser.post(address, { key: keyIn(html, address), ...way, message: "", ...fields })
}

const proposeTwo = (pair: Pair) =>
  propose(pair.mentee, inEnglish(pair), { ...typed(1, dayAhead(5), "9:00 am"), ...typed(2, dayAhead(6), "2 pm") })

/** What the radio buttons of the page would send. */
const offered = (html: string) => [...html.matchAll(/name="time" value="([^"]+)"/g)].map(([, value = ""]) => value)

const meetingsOf = ({ pairingId }: Pair) => listMeetings(reading(site.doorway, system), pairingId)

async function freeOnMornings({ doorway }: TestSite, registrationId: string): Promise<void> {
  const value = { zone: "America/Toronto", parts: ["0-morning", "2-morning", "4-morning"] }
  await act(doorway, system, (ctx) =>
    saveAnswers(ctx, registrationId, [{ field: "week", given: { value, seenBy: "pairing", counts: true } }]),
  )
}

describe("the first meeting", () => {
  test("is started by the mentee, with a message drafted in the mentor's language, which nobody else can read", async () => {
    const pair = await pairUp(site)
    expect((await pair.mentor.browser.get(inFrench(pair))).html).toContain("Rien à faire pour le moment.")
    const { html } = await pair.mentee.browser.get(inEnglish(pair))
    const draft = formsIn(html).flatMap(({ fields }) => fields.filter(({ name }) => name === "message"))[0]?.value ?? ""
    expect(draft).toContain("Bonjour Odile Tremplin,")
    expect(draft).toContain("Basil Sprout")
    const seen = await propose(pair.mentee, inEnglish(pair), { ...typed(1, dayAhead(5), "9 h"), message: draft })
    expect(seen.status).toBe(303)
    const { mail } = await site.mail.waitForMessage(pair.mentor.emailAddress, ({ mail }) =>
      (mail.subject ?? "").startsWith("Moments proposés par Basil Sprout"),
    )
    expect(mail.text).not.toContain("Merci de m’accompagner")
    expect((await pair.mentor.browser.get(`/fr/mentorat/jumelages/${pair.pairingId}/echanges`)).html).toContain(
      "Merci de m’accompagner",
    )
  })

  test("is set by the mentor's choice: both are told, with a calendar file, and the way goes on", async () => {
    const pair = await pairUp(site)
    await proposeTwo(pair)
    const { html } = await pair.mentor.browser.get(inFrench(pair))
    const [, second = ""] = offered(html)
    const seen = await pair.mentor.browser.post(acceptance(pair), { time: second })
    expect(seen.status).toBe(303)
    const [meeting] = await meetingsOf(pair)
    expect(meeting).toMatchObject({ status: "planned", minutes: 60, mode: "remote", place: way.place })
    expect(meeting?.when.at.toString()).toBe("14:00:00")
    for (const { emailAddress } of [pair.mentor, pair.mentee]) {
      const { source } = await site.mail.waitForMessage(emailAddress, ({ source }) => source.includes("method=REQUEST"))
      expect(source).toContain("jumelage.ics")
    }
    expect((await pair.mentee.browser.get(inEnglish(pair))).html).toContain("Your first meeting is set.")
  })

  test("accepts one time only, by two choices made at once too", async () => {
    const pair = await pairUp(site)
    await proposeTwo(pair)
    const times = offered((await pair.mentor.browser.get(inFrench(pair))).html)
    const both = await Promise.all(times.map((time) => pair.mentor.browser.post(acceptance(pair), { time })))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await meetingsOf(pair)).toHaveLength(1)
  })

  test("can be answered with other times, of which the mentee chooses; the first ones count no more", async () => {
    const pair = await pairUp(site)
    await proposeTwo(pair)
    const [before = ""] = offered((await pair.mentor.browser.get(inFrench(pair))).html)
    const answer = await propose(pair.mentor, inFrench(pair), typed(1, dayAhead(8), "16 h"))
    expect(answer.status).toBe(303)
    const late = await pair.mentor.browser.post(acceptance(pair), { time: before })
    expect(late.status).toBe(409)
    expect(late.html).toContain("Ces moments ont changé entre-temps.")
    const [time = ""] = offered((await pair.mentee.browser.get(inEnglish(pair))).html)
    expect((await pair.mentee.browser.post(`${inEnglish(pair)}/acceptance`, { time })).status).toBe(303)
    expect((await meetingsOf(pair))[0]?.when.at.toString()).toBe("16:00:00")
  })

  test("is not chosen by who proposed it, nor by anybody else", async () => {
    const pair = await pairUp(site)
    const other = await pairUp(site)
    await proposeTwo(pair)
    const [time = ""] = offered((await pair.mentor.browser.get(inFrench(pair))).html)
    expect((await pair.mentee.browser.post(`${inEnglish(pair)}/acceptance`, { time })).status).toBe(409)
    expect((await other.mentor.browser.post(acceptance(pair), { time })).status).toBe(404)
    expect((await other.mentor.browser.post(acceptance(other), { time })).status).toBe(409)
    expect(await meetingsOf(pair)).toEqual([])
  })

  test("offers the times at which both are free, three of them ticked, and takes those that are kept", async () => {
    const pair = await pairUp(site)
    const registrations = await site.doorway.db
      .selectFrom("registration")
      .select("id")
      .where("programmeId", "=", pair.programmeId)
      .execute()
    for (const { id } of registrations) await freeOnMornings(site, id)
    const { html } = await pair.mentee.browser.get(inEnglish(pair))
    expect(html).toContain("Times at which you are both free")
    const boxes = [...html.matchAll(/name="common" value="([^"]+)"( checked)?/g)]
    expect(boxes.filter(([, , checked]) => checked)).toHaveLength(3)
    const kept = boxes.slice(0, 2).map(([, value = ""]) => value)
    expect((await propose(pair.mentee, inEnglish(pair), { common: kept })).status).toBe(303)
    expect(offered((await pair.mentor.browser.get(inFrench(pair))).html)).toHaveLength(2)
    const four = boxes.slice(0, 4).map(([, value = ""]) => value)
    const refused = await propose(pair.mentee, inEnglish(pair), { common: four })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("Keep three times at most.")
  })

  test("asks again for what cannot be: no time, a past one, a value changed by hand", async () => {
    const pair = await pairUp(site)
    const none = await propose(pair.mentee, inEnglish(pair), {})
    expect(none.status).toBe(422)
    expect(none.html).toContain("Give at least one time.")
    const past = await propose(pair.mentee, inEnglish(pair), typed(1, Temporal.PlainDate.from("2020-01-15"), "9 h"))
    expect(past.html).toContain("This time is past.")
    expect((await propose(pair.mentee, inEnglish(pair), { common: "demain" })).status).toBe(422)
    expect((await pair.mentor.browser.post(acceptance(pair), { time: "demain" })).status).toBe(422)
  })

  test("posted twice is proposed once", async () => {
    const pair = await pairUp(site)
    const { html } = await pair.mentee.browser.get(inEnglish(pair))
    const fields = { key: keyIn(html, inEnglish(pair)), ...way, message: "", ...typed(1, dayAhead(5), "9 h") }
    const both = [
      await pair.mentee.browser.post(inEnglish(pair), fields),
      await pair.mentee.browser.post(inEnglish(pair), fields),
    ]
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const rows = await site.doorway.db
      .selectFrom("timeProposal")
      .select("id")
      .where("pairingId", "=", pair.pairingId)
      .execute()
    expect(rows).toHaveLength(1)
  })
})
