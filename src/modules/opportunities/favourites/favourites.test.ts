import { beforeAll, describe, expect, test } from "vitest"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
const list = "/fr/possibilites/favoris"
const keep = (member: TestMember, number: number, answer = "yes") =>
  member.browser.post(`/fr/possibilites/${number}/favori`, { keep: answer })

let member: TestMember
let author: TestMember
let number: number
beforeAll(async () => {
  await loadMarketplace(site)
  member = await signUp(site)
  author = await signUp(site)
  number = await posted(site, author, { titleFr: "Réparer une horloge", titleEn: null })
})

describe("a favourite", () => {
  test("is kept from the page of the opportunity, once however often one clicks, and seen by nobody else", async () => {
    expect((await member.browser.get(`/fr/possibilites/${number}`)).html).toContain("Garder dans mes favoris")
    for (let click = 0; click < 2; click += 1) {
      expect((await keep(member, number)).location).toBe(`/fr/possibilites/${number}`)
    }
    const { html } = await member.browser.get(list)
    expect(html.split("Réparer une horloge</a>").length - 1).toBe(1)
    expect((await author.browser.get(list)).html).not.toContain("Réparer une horloge")
    expect((await member.browser.get(`/en/opportunities/${number}`)).html).toContain("Remove from my favourites")
  })

  test("that can no longer be read is counted, and not shown", async () => {
    const status = (to: string) =>
      site.doorway.db
        .updateTable("opportunity")
        .set({ status: to, publishedAt: to === "draft" ? null : site.doorway.clock() })
        .where("number", "=", number)
        .execute()
    await status("draft")
    const { html } = await member.browser.get(list)
    await status("published")
    expect(html).not.toContain("Réparer une horloge")
    expect(html).toContain("1 favori ne peut plus être lu.")
  })

  test("is let go, a second time without effect", async () => {
    expect((await keep(member, number, "no")).status).toBe(303)
    expect((await keep(member, number, "no")).status).toBe(303)
    expect((await member.browser.get(list)).html).toContain("Vous ne gardez encore aucune possibilité")
  })

  test("cannot be something that the member may not read, nor an address made by hand", async () => {
    const draft = await posted(site, author, { status: "draft" })
    expect((await keep(member, draft)).status).toBe(404)
    expect((await keep(member, 999_999)).status).toBe(404)
    expect((await member.browser.post("/fr/possibilites/abc/favori", { keep: "yes" })).status).toBe(404)
    expect((await site.openBrowser().post(`/fr/possibilites/${number}/favori`, { keep: "yes" })).location).toMatch(
      /^\/fr\/connexion/,
    )
  })
})
