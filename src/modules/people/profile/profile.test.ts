import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"

const site = useSite()
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
const position = { titleFr: "Analyste", titleEn: "Analyst", membershipId: "", unitFr: "", unitEn: "" }

let member: TestMember
beforeAll(async () => {
  member = await signUp(site)
})
const answer = (seenBy: string, countsInMatching: string) =>
  member.browser.post("/fr/profil/poste", { ...position, seenBy, countsInMatching })

describe("my profile", () => {
  test("says on the Dashboard and on its page what to add, and what it would change", async () => {
    for (const page of ["/fr/tableau-de-bord", "/fr/profil"]) {
      const text = textOf(await member.browser.get(page))
      expect(text).toMatch(/Profil complet à \d+\s%/)
      expect(text).toContain("Ajouter votre poste actuel")
      expect(text).toContain("il dit d’emblée de quoi vous pouvez parler")
    }
  })

  test("shows what others see of it, kind by kind of reader", async () => {
    await answer("members", "no")
    const asMember = textOf(await member.browser.get("/fr/profil/apercu?reader=member"))
    expect(asMember).toContain("Analyste")
    const asVisitor = textOf(await member.browser.get("/fr/profil/apercu?reader=visitor"))
    expect(asVisitor).not.toContain("Analyste")
    expect(asVisitor).toContain("Ces personnes ne voient rien de vous")
    expect(textOf(await member.browser.get("/en/profile/preview?reader=self"))).toContain("Analyst")
  })

  test("says in English too that the page of a member is her own", async () => {
    const { html } = await member.browser.get("/en/members/anne-sophie.exemple")
    expect(html).toContain("This is your own page.")
  })
})

describe("the history of my consents", () => {
  test("holds every change of either answer, each apart: when, who, from what and to what", async () => {
    member = await signUp(site)
    const { browser } = member
    expect(textOf(await browser.get("/fr/profil/consentements"))).toContain("Vous n’avez changé aucune réponse")
    await answer("self", "no")
    expect(textOf(await browser.get("/fr/profil/consentements"))).toContain("Vous n’avez changé aucune réponse")
    await answer("everyone", "no")
    await answer("everyone", "yes")
    await answer("colleagues", "no")
    const rows = (await browser.get("/fr/profil/consentements")).html
      .split("<tr")
      .slice(2)
      .map((row) => textOf({ html: `<tr${row}` } as Seen))
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(/Poste actuel Peut-elle servir au jumelage Oui Non Vous/)
    expect(rows[1]).toMatch(/Qui la voit Tout le monde Mes collègues .* Vous/)
    expect(rows[2]).toMatch(/Peut-elle servir au jumelage Non Oui Vous/)
    expect(rows[3]).toMatch(/Qui la voit Moi seulement Tout le monde Vous/)
    expect(textOf(await browser.get("/en/profile/consents"))).toContain("Present position")
  })

  test("is hers alone, and stays when the section is emptied", async () => {
    await member.browser.post("/fr/profil/suppression/position")
    expect((await member.browser.get("/fr/profil/consentements")).html).toContain("Qui la voit")
    const other = await signUp(site)
    expect((await other.browser.get("/fr/profil/consentements")).html).not.toContain("Qui la voit")
  })

  test("goes on page by page", async () => {
    for (let turn = 0; turn < 26; turn += 1) await answer(turn % 2 ? "self" : "members", turn % 2 ? "no" : "yes")
    const first = await member.browser.get("/fr/profil/consentements")
    const older = /href="(\/fr\/profil\/consentements\?before=\d+)"/.exec(first.html)?.[1] ?? ""
    const second = await member.browser.get(older)
    expect(textOf(second)).toContain("Revenir au plus récent")
    expect(second.html.match(/<tr/g)?.length).toBeGreaterThan(2)
  })
})

test("two answers sent at once are kept one after the other, and both stand in the history", async () => {
  member = await signUp(site)
  await Promise.all([answer("members", "no"), answer("everyone", "yes")])
  const personId = await personIdOf(site, member)
  const lines = await site.doorway.db
    .selectFrom("event")
    .select(["fromStatus", "toStatus"])
    .where("act", "=", "people.choose-readers")
    .where("actorId", "=", personId)
    .orderBy("number")
    .execute()
  expect(lines).toHaveLength(2)
  expect(lines[0]?.fromStatus).toBe("self")
  expect(lines[1]?.fromStatus).toBe(lines[0]?.toStatus)
})
