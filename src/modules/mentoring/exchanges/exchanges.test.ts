import { beforeAll, describe, expect, test } from "vitest"
import { signUp, signUpStaff } from "../../../../tests/support/members.js"
import { coordinate, keyIn, pairUp, type TestPair } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let pair: TestPair
beforeAll(async () => {
  pair = await pairUp(site)
})

const inFrench = () => `/fr/mentorat/jumelages/${pair.pairingId}/echanges`
const inEnglish = () => `/en/mentoring/pairings/${pair.pairingId}/exchanges`

async function send(member: TestPair["mentor"], body: string, address = inFrench()) {
  const key = keyIn((await member.browser.get(address)).html, address)
  return member.browser.post(address, { key, body })
}

describe("exchanges of a pairing", () => {
  test("are read by both, each on a page in her language, with few marks drawn and no HTML", async () => {
    expect((await send(pair.mentor, "Bonjour Basil, *au plaisir* <b>de vous lire</b>")).location).toBe(inFrench())
    const seen = await pair.mentee.browser.get(inEnglish())
    expect(seen.html).toContain("Exchanges with Odile Tremplin")
    expect(seen.html).toContain("<em>au plaisir</em> &lt;b&gt;de vous lire&lt;/b&gt;")
    expect((await pair.mentor.browser.get(inFrench())).html).toContain("Lu")
  })

  test("are announced once until they are read, by the site and by e-mail, without a word of them", async () => {
    const told = async () => {
      const { html } = await pair.mentee.browser.get("/en/notices")
      return html.match(/Odile Tremplin has written to you/g)?.length ?? 0
    }
    const before = await told()
    await send(pair.mentor, "Premier secret")
    await send(pair.mentor, "Deuxième secret")
    const after = await told()
    expect(after).toBe(before + 1)
    const { mail } = await site.mail.waitForMessage(
      pair.mentee.emailAddress,
      ({ mail }) => mail.subject === "Odile Tremplin has written to you",
    )
    expect(mail.text).toContain(inEnglish())
    expect(`${mail.text}${mail.html}`).not.toContain("secret")
    await pair.mentee.browser.get(inEnglish())
    await send(pair.mentor, "Troisième secret")
    expect(await told()).toBe(after + 1)
  })

  test("posted twice are sent once; empty or too long, they come back with what was typed", async () => {
    const key = keyIn((await pair.mentor.browser.get(inFrench())).html, inFrench())
    const twice = { key, body: "Une seule fois" }
    await Promise.all([pair.mentor.browser.post(inFrench(), twice), pair.mentor.browser.post(inFrench(), twice)])
    expect((await pair.mentor.browser.get(inFrench())).html.match(/Une seule fois/g)).toHaveLength(1)
    const empty = await pair.mentor.browser.post(inFrench(), { key, body: "  " })
    expect([empty.status, empty.html.includes("Écrivez votre message.")]).toEqual([422, true])
    const long = await pair.mentee.browser.post(inEnglish(), { key, body: "é".repeat(5_001) })
    expect([long.status, long.html.includes("Shorten this answer.")]).toEqual([422, true])
  })

  test("are on the page of the pairing as a number to read, and nothing more", async () => {
    await send(pair.mentor, "Un mot caché")
    const { html } = await pair.mentee.browser.get(`/en/mentoring/pairings/${pair.pairingId}`)
    expect(html).toMatch(/\d messages? to read/)
    expect(html).not.toContain("caché")
  })

  test("are downloaded by each of the two as a text of her own, her private notes in hers alone", async () => {
    const notes = `/fr/mentorat/jumelages/${pair.pairingId}/notes`
    const key = keyIn((await pair.mentor.browser.get(notes)).html, notes)
    await pair.mentor.browser.post(notes, { key, kind: "private", body: "Pour moi seulement" })
    const own = await pair.mentor.browser.get(`${inFrench()}/copie`)
    expect(own.headers["content-type"]).toContain("text/plain")
    expect(own.html).toContain("Pour moi seulement")
    const others = await pair.mentee.browser.get(`${inEnglish()}/copy`)
    expect(others.html).toContain("Un mot caché")
    expect(others.html).not.toContain("Pour moi seulement")
  })

  test("do not exist for anybody else: members, coordination, staff of any role", async () => {
    const coordinator = await signUp(site)
    await coordinate(site, coordinator, pair.programmeId)
    const staff = await signUpStaff(site, ["administrator", "help", "moderation", "audit"])
    for (const { browser } of [await signUp(site), coordinator, staff]) {
      for (const address of [inFrench(), `${inFrench()}/copie`]) expect((await browser.get(address)).status).toBe(404)
      const posted = await browser.post(inFrench(), { key: crypto.randomUUID(), body: "Intrus" })
      expect(posted.status).toBe(404)
    }
    const { db } = site.doorway
    const authors = await db.selectFrom("exchange").select("authorId").distinct().execute()
    expect(authors).toHaveLength(1)
  })

  test("stay readable, and take nothing more, once the pairing is over", async () => {
    const { db, clock } = site.doorway
    const over = { status: "ended", endedAt: clock() }
    await db.updateTable("pairing").set(over).where("id", "=", pair.pairingId).execute()
    const seen = await pair.mentee.browser.get(inEnglish())
    expect(seen.html).toContain("Un mot caché")
    expect(seen.html).not.toContain("<textarea")
    const late = await pair.mentee.browser.post(inEnglish(), { key: crypto.randomUUID(), body: "Trop tard" })
    expect(late.status).toBe(409)
  })

  test("give way to a clear page in the reader's language once their key is gone", async () => {
    const { db } = site.doorway
    await db.deleteFrom("pairingKey").where("pairingId", "=", pair.pairingId).execute()
    const inHers = await pair.mentee.browser.get(inEnglish())
    expect(inHers.status).toBe(410)
    expect(inHers.html).toContain("sealed with a key that is no longer there")
    const inHis = await pair.mentor.browser.get(inFrench())
    expect(inHis.status).toBe(410)
    expect(inHis.html).toContain("scellé avec une clé qui n’existe plus")
    expect((await pair.mentor.browser.get(`/fr/mentorat/jumelages/${pair.pairingId}`)).status).toBe(200)
  })
})

test("what is confidential, and where it ends, is said to everybody in both languages", async () => {
  const visitor = site.openBrowser()
  expect((await visitor.get("/fr/mentorat/confidentialite")).html).toContain("Accès à l’information")
  expect((await visitor.get("/en/mentoring/confidentiality")).html).toContain("Access to information")
})
