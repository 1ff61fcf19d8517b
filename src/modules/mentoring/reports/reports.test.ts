import { beforeAll, describe, expect, test } from "vitest"
import { signUp, signUpStaff, type TestMember } from "../../../../tests/support/members.js"
import { coordinate, keyIn, pairUp, type TestPair } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let pair: TestPair
let moderator: TestMember
beforeAll(async () => {
  pair = await pairUp(site)
  moderator = await signUpStaff(site, ["moderation"])
})

const report = () => `/en/mentoring/pairings/${pair.pairingId}/report`
const exchanges = () => `/fr/mentorat/jumelages/${pair.pairingId}/echanges`

/** What the mentor writes to the mentee; gives the key of the message. */
async function write(body: string): Promise<string> {
  const key = keyIn((await pair.mentor.browser.get(exchanges())).html, exchanges())
  await pair.mentor.browser.post(exchanges(), { key, body })
  return key
}

const numberOf = async () =>
  (await site.doorway.db.selectFrom("exchangeReport").select("number").orderBy("number", "desc").executeTakeFirst())
    ?.number ?? 0

describe("a report", () => {
  test("shows moderation the messages that were chosen and no others, and leaves the trace that both can see", async () => {
    const chosen = await write("Message qui blesse")
    await write("Message qui reste entre nous")
    const page = await pair.mentee.browser.get(`${report()}?message=${chosen}`)
    expect(page.html).toMatch(new RegExp(`value="${chosen}"[^>]* checked`))
    const sent = await pair.mentee.browser.post(report(), { messages: chosen, reason: "disrespect", words: "Assez." })
    expect(sent.location).toBe(report())

    const desk = await moderator.browser.get("/fr/personnel/signalements")
    expect(desk.html).toContain("Manque de respect")
    expect(desk.html).not.toContain("Odile Tremplin")
    const seen = await moderator.browser.get(`/fr/personnel/signalements/${await numberOf()}`)
    for (const shown of ["Message qui blesse", "Assez.", "Odile Tremplin", "Basil Sprout"]) {
      expect(seen.html).toContain(shown)
    }
    expect(seen.html).not.toContain("reste entre nous")
    const looked = await site.doorway.db.selectFrom("accessEvent").select("personId").execute()
    expect(new Set(looked.map(({ personId }) => personId)).size).toBe(2)
  })

  test("is made once at a time", async () => {
    const again = await pair.mentee.browser.post(report(), { reason: "threat", words: "Encore." })
    expect(again.status).toBe(409)
    expect(again.html).toContain("still being looked at")
  })

  test("says nothing to the person reported, whose notices stay as they were", async () => {
    expect((await pair.mentor.browser.get("/fr/avis")).html).not.toContain("ignalement")
    expect((await pair.mentor.browser.get(`/fr/mentorat/jumelages/${pair.pairingId}/signalement`)).html).not.toContain(
      "Vos signalements",
    )
  })

  test("is settled once; she who reported is told the outcome in neutral words", async () => {
    const address = `/fr/personnel/signalements/${await numberOf()}`
    expect((await moderator.browser.post(address, {})).status).toBe(422)
    const both = await Promise.all([
      moderator.browser.post(address, { outcome: "spoken-to" }),
      moderator.browser.post(address, { outcome: "nothing-found" }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    const { mail } = await site.mail.waitForMessage(pair.mentee.emailAddress, ({ mail }) =>
      /^Answer to your report \d+$/.test(mail.subject ?? ""),
    )
    expect(mail.text).not.toContain("blesse")
    expect((await pair.mentee.browser.get(report())).html).toContain("Settled")
  })

  test("must show or say something", async () => {
    const empty = await pair.mentee.browser.post(report(), { reason: "other", words: "" })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain("Tick a message or describe what happened.")
    expect((await pair.mentee.browser.post(report(), { words: "Voilà" })).status).toBe(422)
  })

  test("never carries a message of another pairing, whatever the form is made to say", async () => {
    const others = await pairUp(site)
    const address = `/fr/mentorat/jumelages/${others.pairingId}/echanges`
    const key = keyIn((await others.mentor.browser.get(address)).html, address)
    await others.mentor.browser.post(address, { key, body: "Ailleurs" })
    await pair.mentee.browser.post(report(), { messages: key, reason: "other", words: "Regardez." })
    const seen = await moderator.browser.get(`/en/staff/reports/${await numberOf()}`)
    expect(seen.html).toContain("Regardez.")
    expect(seen.html).not.toContain("Ailleurs")
  })

  test("is opened by moderation alone", async () => {
    const address = `/fr/personnel/signalements/${await numberOf()}`
    const coordinator = await signUp(site)
    await coordinate(site, coordinator, pair.programmeId)
    const staff = await signUpStaff(site, ["administrator", "help", "verification", "reference-data", "audit"])
    for (const { browser } of [coordinator, staff, pair.mentor, pair.mentee]) {
      expect((await browser.get(address)).status).toBe(403)
      expect((await browser.post(address, { outcome: "spoken-to" })).status).toBe(403)
    }
  })
})
