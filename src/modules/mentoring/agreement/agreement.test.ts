import { describe, expect, test } from "vitest"
import { signUp } from "../../../../tests/support/members.js"
import { coordinate, pairUp } from "../../../../tests/support/mentoring.js"
import { formsIn, valuesOf } from "../../../../tests/support/page-forms.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
type Pair = Awaited<ReturnType<typeof pairUp>>

const inFrench = ({ pairingId }: Pair) => `/fr/mentorat/jumelages/${pairingId}/entente`
const inEnglish = ({ pairingId }: Pair) => `/en/mentoring/pairings/${pairingId}/agreement`
const goals = "Préparer une première fonction de gestion, sans fard."

/** The form as the page gives it, with what she adds. */
async function formFor({ browser }: Pair["mentor"], address: string): Promise<Record<string, string>> {
  const { html } = await browser.get(address)
  const form = formsIn(html).find(({ action }) => action === address)
  return form ? valuesOf(form) : {}
}

async function propose(pair: Pair, fields: Record<string, string> = {}) {
  const address = `${inFrench(pair)}/modification`
  const given = await formFor(pair.mentor, address)
  return pair.mentor.browser.post(address, { ...given, goals, rhythm: "monthly", mode: "both", ...fields })
}

const sign = (pair: Pair, number = "1") => pair.mentee.browser.post(`${inEnglish(pair)}/signature`, { number })

describe("an agreement", () => {
  test("begins with the programme's commitments, is proposed by one, and holds once both have signed", async () => {
    const pair = await pairUp(site)
    const first = await formFor(pair.mentor, `${inFrench(pair)}/modification`)
    expect(first.commitments).toContain("Confidentialité")
    expect(first.commitments).toContain("Relève de gestion")
    expect((await propose(pair)).status).toBe(303)
    const { mail } = await site.mail.waitForMessage(pair.mentee.emailAddress, ({ mail }) =>
      (mail.subject ?? "").startsWith("Agreement to sign with Odile Tremplin"),
    )
    expect(mail.text).not.toContain(goals)
    expect((await pair.mentee.browser.get(inEnglish(pair))).html).toContain(goals)
    expect((await sign(pair)).status).toBe(303)
    expect((await pair.mentor.browser.get(inFrench(pair))).html).toContain("En vigueur")
    await site.mail.waitForMessage(pair.mentor.emailAddress, ({ mail }) =>
      (mail.subject ?? "").startsWith("Entente signée"),
    )
  })

  test("is changed by a new version that both sign; until then the one before stays in force", async () => {
    const pair = await pairUp(site)
    await propose(pair)
    await sign(pair)
    const address = `${inEnglish(pair)}/edit`
    const given = await formFor(pair.mentee, address)
    expect(given).toMatchObject({ goals, seen: "1" })
    const changed = { ...given, goals: "Autre chose.", rhythm: "weekly", mode: "remote" }
    expect((await pair.mentee.browser.post(address, changed)).status).toBe(303)
    const { html } = await pair.mentor.browser.get(inFrench(pair))
    expect(html).toContain("Autre chose.")
    expect(html).toContain(goals)
    await pair.mentor.browser.post(`${inFrench(pair)}/signature`, { number: "2" })
    expect((await pair.mentee.browser.get(inEnglish(pair))).html).not.toContain(goals)
  })

  test("is not signed unread: of two versions that cross, the one that she has not seen is shown to her first", async () => {
    const pair = await pairUp(site)
    const address = `${inEnglish(pair)}/edit`
    const given = await formFor(pair.mentee, address)
    await propose(pair)
    const late = await pair.mentee.browser.post(address, {
      ...given,
      goals: "Mes mots",
      rhythm: "weekly",
      mode: "remote",
    })
    expect(late.status).toBe(409)
    expect(late.html).toContain("Mes mots")
    expect((await sign(pair, "2")).status).toBe(409)
    expect((await pair.mentor.browser.get(inFrench(pair))).html).toContain("À venir")
  })

  test("proposed twice at once is one version, and signing again changes nothing", async () => {
    const pair = await pairUp(site)
    const address = `${inFrench(pair)}/modification`
    const given = { ...(await formFor(pair.mentor, address)), goals, rhythm: "monthly", mode: "both" }
    const both = await Promise.all([pair.mentor.browser.post(address, given), pair.mentor.browser.post(address, given)])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    await pair.mentor.browser.post(`${inFrench(pair)}/signature`, { number: "1" })
    expect((await pair.mentor.browser.get(inFrench(pair))).html).toContain("À signer")
    await sign(pair)
    await sign(pair)
    const rows = await site.doorway.db
      .selectFrom("agreement")
      .select("number")
      .where("pairingId", "=", pair.pairingId)
      .execute()
    expect(rows).toEqual([{ number: 1 }])
  })

  test("gives the pairing its last day once it is signed", async () => {
    const pair = await pairUp(site)
    await propose(pair, { "untilOn-day": "30", "untilOn-month": "6", "untilOn-year": "2027" })
    const lastDay = () =>
      site.doorway.db.selectFrom("pairing").select("endsOn").where("id", "=", pair.pairingId).executeTakeFirstOrThrow()
    expect((await lastDay()).endsOn).toBeNull()
    await sign(pair)
    expect((await lastDay()).endsOn).toBe("2027-06-30")
  })

  test("is read by the two alone, and its words stand in clear nowhere in the database", async () => {
    const pair = await pairUp(site)
    await propose(pair)
    const coordinator = await signUp(site)
    await coordinate(site, coordinator, pair.programmeId)
    for (const { browser } of [coordinator, await signUp(site)]) {
      expect((await browser.get(inFrench(pair))).status).toBe(404)
      expect((await browser.get(`${inFrench(pair)}/modification`)).status).toBe(404)
      expect((await browser.post(`${inFrench(pair)}/signature`, { number: "1" })).status).toBe(404)
    }
    const rows = await site.doorway.db.selectFrom("agreement").selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain("première fonction")
  })

  test.each([
    ["goals", { goals: " " }, "Entrez vos objectifs."],
    ["a rhythm", { rhythm: "" }, "Choisissez la fréquence des rencontres."],
    ["a way", { mode: "" }, "Choisissez le mode de rencontre."],
    ["commitments", { commitments: "" }, "Entrez vos engagements"],
  ])("needs %s", async (_, fields, sentence) => {
    const pair = await pairUp(site)
    const refused = await propose(pair, fields)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(sentence)
  })
})
