import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { belongTo } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { groupProblem, isChoosable } from "./position.js"

describe("a group and a level", () => {
  const groups = [
    { code: "AS", levels: ["01", "02"], validUntil: null },
    { code: "CS", levels: ["01"], validUntil: "2021-12-21" },
    { code: "CP", levels: [], validUntil: null },
  ]
  const problem = (group: string | null, level: string | null, before: string | null = null) =>
    groupProblem(groups, { group, level, before }, "2026-11-22")

  test.each([
    ["nothing at all", null, null, null, undefined],
    ["a group alone", "AS", null, null, undefined],
    ["a group and one of its levels", "AS", "02", null, undefined],
    ["a level of another group", "AS", "09", null, "occupational-level-unknown"],
    ["a level alone", null, "02", null, "occupational-group-missing"],
    ["a group that has ended", "CS", "01", null, "occupational-group-unknown"],
    ["a group that has ended, but that she had chosen before", "CS", "01", "CS", undefined],
    ["a family of groups", "CP", null, null, "occupational-group-unknown"],
    ["a group that never was", "ZZ", null, null, "occupational-group-unknown"],
  ])("%s", (_, group, level, before, expected) => expect(problem(group, level, before)).toBe(expected))

  test("a group can be chosen until its last day, that day included", () => {
    const [, ended] = groups
    expect(ended && isChoosable(ended, "2021-12-21")).toBe(true)
    expect(ended && isChoosable(ended, "2021-12-22")).toBe(false)
  })
})

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
  await site.app.loadReference()
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

  test("says group, level and management level from the lists, in the reader's language", async () => {
    const chosen = { occupationalGroup: "AS", occupationalLevel: "04", managementLevel: "team-lead" }
    expect((await member.browser.post(page, { ...typed, ...chosen })).location).toBe("/fr/profil")
    const french = textOf(await member.browser.get("/fr/profil"))
    expect(french).toContain("AS-04 (Services administratifs)")
    expect(french).toContain("Responsabilité d’équipe")
    const english = textOf(await member.browser.get("/en/profile"))
    expect(english).toContain("Administrative Services")
    expect(english).toContain("Team leader")
  })

  test("offers no group that has ended, nor one that is only a family of others", async () => {
    const { html } = await member.browser.get(page)
    expect(html).toContain('<option value="AS" selected>')
    expect(html).not.toContain('<option value="CS"')
    expect(html).not.toContain('<option value="CP"')
  })

  test.each([
    [{ occupationalGroup: "AS", occupationalLevel: "12" }, "Choisissez un niveau de ce groupe"],
    [{ occupationalGroup: "", occupationalLevel: "04" }, "Choisissez le groupe auquel ce niveau appartient."],
    [{ occupationalGroup: "CS", occupationalLevel: "01" }, "Choisissez un groupe de la liste."],
    [{ managementLevel: "queen" }, "Choisissez un niveau d’encadrement de la liste."],
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
