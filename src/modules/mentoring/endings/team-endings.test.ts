import { beforeEach, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { pairUp, type TestPair } from "../../../../tests/support/mentoring.js"
import { coordinator } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let pair: TestPair
let team: TestMember
beforeEach(async () => {
  pair = await pairUp(site)
  team = await coordinator(site, pair.programmeId)
})

const list = () => `/fr/programmes/${pair.programmeId}/jumelages`
const end = () => `${list()}/${pair.pairingId}/fin`
const statusOf = async () => {
  const { db } = site.doorway
  return (await db.selectFrom("pairing").select("status").where("id", "=", pair.pairingId).executeTakeFirst())?.status
}

describe("the coordination", () => {
  test("sees the pairings in progress of its programme and ends one, told to both in neutral words", async () => {
    const before = await site.doorway.db
      .selectFrom("registration")
      .select(["id", "status", "waitingSince"])
      .where("programmeId", "=", pair.programmeId)
      .orderBy("id")
      .execute()
    expect((await team.browser.get(list())).html).toContain(
      "Mettre fin au jumelage\u00a0: Odile Tremplin et Basil Sprout",
    )
    const english = await team.browser.get(`/en/programs/${pair.programmeId}/pairings/${pair.pairingId}/end`)
    expect(english.html).toContain("Why does the coordination end it?")
    const unsaid = await team.browser.post(end(), {})
    expect(unsaid.status).toBe(422)
    expect(unsaid.html).toContain("Choisissez le motif de la fin.")
    expect((await team.browser.post(end(), { reason: "conduct" })).location).toBe(list())
    expect(await statusOf()).toBe("ended")
    for (const [{ emailAddress }, subject] of [
      [pair.mentor, "Votre jumelage avec Basil Sprout est terminé"],
      [pair.mentee, "Your pairing with Odile Tremplin is over"],
    ] as const) {
      const { mail } = await site.mail.waitForMessage(emailAddress, ({ mail }) => mail.subject === subject)
      expect(mail.text).not.toMatch(/conduct|règles|rules of the program/)
    }
    expect((await team.browser.get(list())).html).toContain("Aucun jumelage en cours")
    const after = await site.doorway.db
      .selectFrom("registration")
      .select(["id", "status", "waitingSince"])
      .where("programmeId", "=", pair.programmeId)
      .orderBy("id")
      .execute()
    expect(after).toEqual(before)
  })

  test("is told that it is over where two of it end it at once, and ends it once", async () => {
    const another = await coordinator(site, pair.programmeId)
    const answers = await Promise.all(
      [team, another].map(({ browser }) => browser.post(end(), { reason: "both-wish" })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await team.browser.get(end())).html).toContain("Ce jumelage est terminé.")
  })

  test("of another programme, members and the two of the pairing have no such page", async () => {
    const other = await pairUp(site)
    const otherTeam = await coordinator(site, other.programmeId)
    for (const { browser } of [otherTeam, pair.mentor, pair.mentee, await signUp(site)]) {
      expect((await browser.get(list())).status).toBe(404)
      expect((await browser.post(end(), { reason: "coordination" })).status).toBe(404)
    }
    const through = `/fr/programmes/${other.programmeId}/jumelages/${pair.pairingId}/fin`
    expect((await otherTeam.browser.post(through, { reason: "coordination" })).status).toBe(404)
    expect(await statusOf()).toBe("active")
  })
})
