import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { belongTo } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"

const site = useSite()
const page = "/fr/profil/poste"
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
const typed = {
  ...{ titleFr: "Analyste principale", titleEn: "", membershipId: "", unitFr: "", unitEn: "Data Services" },
  ...{ seenBy: "self", countsInMatching: "no" },
}

let member: TestMember
let reader: TestMember
beforeAll(async () => {
  member = await signUp(site)
  reader = await signUp(site)
})

describe("the present position", () => {
  test("is filled in French, and who sees it and whether it counts are asked apart, the narrow answers first", async () => {
    const { html } = await member.browser.get(page)
    expect(html.match(/<input[^>]* name="seenBy" value="self"[^>]*>/)?.[0]).toContain("checked")
    expect(html.match(/<input[^>]* name="countsInMatching" value="no"[^>]*>/)?.[0]).toContain("checked")
    expect(html.indexOf('name="titleFr"')).toBeLessThan(html.indexOf('name="titleEn"'))
    expect((await member.browser.post(page, typed)).location).toBe("/fr/profil")
    const mine = textOf(await member.browser.get("/fr/profil"))
    expect(mine).toContain("La section est enregistrée.")
    expect(mine).toContain("Analyste principale")
    expect(mine).toMatch(/Visible pour\s: Moi seulement/)
    expect(mine).toContain("Ne sert pas au jumelage")
  })

  test("is read by another member once it is opened to members, in English as well, where it says what is not translated", async () => {
    const { username } = await site.doorway.db
      .selectFrom("account")
      .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
      .select("username")
      .where("address", "=", member.emailAddress)
      .executeTakeFirstOrThrow()
    const address = `/en/members/${username}`
    expect((await reader.browser.get(address)).status).toBe(404)
    await member.browser.post(page, { ...typed, seenBy: "members" })
    const seen = await reader.browser.get(address)
    expect(seen.status).toBe(200)
    expect(seen.html).toContain('<span lang="fr">Analyste principale</span> <span class="tag">Not translated</span>')
    expect(textOf(seen)).toContain("Data Services")
    expect((await site.openBrowser().get(address)).status).toBe(404)
  })

  test("names an organisation to which she belongs, and says whether that is verified; one that she has left goes", async () => {
    const { membershipId } = await belongTo(site, member, { nameFr: "Régie de l’Exemple", standing: "declared" })
    await member.browser.post(page, { ...typed, membershipId })
    expect(textOf(await member.browser.get("/fr/profil"))).toContain(
      "Régie de l’Exemple (appartenance déclarée, non vérifiée)",
    )
    await site.doorway.db
      .updateTable("membership")
      .set({ untilAt: site.doorway.clock() })
      .where("id", "=", membershipId)
      .execute()
    const mine = textOf(await member.browser.get("/fr/profil"))
    expect(mine).not.toContain("Régie de l’Exemple")
    expect(mine).toContain("Dire dans quel organisme vous travaillez")
  })

  test("cannot name the membership of somebody else", async () => {
    const { membershipId } = await belongTo(site, reader, { nameFr: "Régie d’à côté", standing: "verified" })
    const seen = await member.browser.post(page, { ...typed, membershipId })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain("Choisissez un des organismes auxquels vous appartenez.")
  })

  test.each([
    [{ titleFr: " " }, "Entrez le titre de votre poste, dans une langue au moins."],
    [{ titleFr: "a".repeat(151) }, "Raccourcissez cette réponse."],
    [{ seenBy: "staff" }, "Choisissez qui voit cette section."],
    [{ countsInMatching: "" }, "Dites si cette section peut servir au jumelage."],
    [{ membershipId: "x" }, "Choisissez un des organismes auxquels vous appartenez."],
  ])("refuses %s beside its field and keeps the rest", async (wrong, sentence) => {
    const seen = await member.browser.post(page, { ...typed, ...wrong })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
    expect(seen.html).toContain('value="Data Services"')
  })

  test("is emptied when she says so, after a page that asks", async () => {
    expect(textOf(await member.browser.get("/fr/profil/suppression/position"))).toContain("Vider la section")
    await member.browser.post("/fr/profil/suppression/position")
    expect(textOf(await member.browser.get("/fr/profil"))).not.toContain("Analyste principale")
    expect((await member.browser.get("/fr/profil/suppression/inconnue")).status).toBe(404)
  })
})
