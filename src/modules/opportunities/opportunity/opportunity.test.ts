import { beforeAll, describe, expect, test } from "vitest"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { addOrganisation } from "../../../../tests/support/organisations.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let author: TestMember
let reader: TestMember

beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUp(site)
  reader = await signUp(site)
})

const pageOf = (number: number, language = "fr") =>
  language === "fr" ? `/fr/possibilites/${number}` : `/en/opportunities/${number}`

describe("the page of an opportunity", () => {
  test("says in each language what its author wrote in it", async () => {
    const number = await posted(site, author, { type: "mentoring", places: null })
    const { html: french } = await reader.browser.get(pageOf(number))
    expect(french).toContain("Cartographier les services d’une région")
    expect(french).toContain("Mentorat (offre)")
    expect(french).toContain("5 heures par semaine")
    expect(french).toContain("Nombre de places illimité")
    const { html: english } = await reader.browser.get(pageOf(number, "en"))
    expect(english).toContain("Map the services of a region")
    expect(english).toContain("5 hours a week")
  })

  test("marks a title that nobody translated, and one that is older than the other", async () => {
    const untranslated = await posted(site, author, { titleFr: null })
    expect((await reader.browser.get(pageOf(untranslated))).html).toMatch(
      /<span lang="en">Map the services of a region<\/span> <span class="tag">Non traduit/,
    )
    const number = await posted(site, author)
    await site.doorway.db
      .updateTable("opportunity")
      .set({ enCurrentAt: site.doorway.clock().add({ hours: 1 }) })
      .where("number", "=", number)
      .execute()
    expect((await reader.browser.get(pageOf(number))).html).toContain("Plus ancien que l’anglais")
    expect((await reader.browser.get(pageOf(number, "en"))).html).not.toContain("Older than the French")
  })

  test("is open to visitors where its kind is open to all, without the name of who is behind it", async () => {
    const number = await posted(site, author, { type: "mentoring" })
    const visited = await site.openBrowser().get(pageOf(number))
    expect(visited.status).toBe(200)
    expect(visited.html).not.toContain("Camille Hôtesse")
    expect((await reader.browser.get(pageOf(number))).html).toContain("Camille Hôtesse")
  })

  test("leads a visitor to sign in, whether there is something to read or not", async () => {
    const federal = await posted(site, author, { type: "micro-mission" })
    for (const number of [federal, 999_999]) {
      const { status, location } = await site.openBrowser().get(pageOf(number))
      expect([status, location]).toEqual([303, `/fr/connexion?next=${encodeURIComponent(pageOf(number))}`])
    }
  })

  test("of a draft is its author’s alone", async () => {
    const number = await posted(site, author, { status: "draft" })
    expect((await author.browser.get(pageOf(number))).status).toBe(200)
    expect((await reader.browser.get(pageOf(number))).status).toBe(404)
  })

  test.each(["0", "-1", "1e3", "abc", "99999999999999999999"])("is not there at the number %s", async (number) => {
    expect((await reader.browser.get(`/fr/possibilites/${number}`)).status).toBe(404)
  })

  test("says to whose people it is limited, those of its author’s organization where none is named", async () => {
    const organisationId = await addOrganisation(site, { nameFr: "Office des cartes", nameEn: "Office of Maps" })
    const number = await posted(site, author, { isRestricted: true, organisationId })
    expect((await reader.browser.get(pageOf(number))).html).toMatch(/Réservée à<\/dt><dd>.*?Office des cartes/)
  })

  test("holds neither the address nor the telephone of its contact person", async () => {
    const number = await posted(site, author, { type: "mentoring" })
    const { html } = await reader.browser.get(pageOf(number))
    expect(html).not.toContain("camille@example.org")
  })
})
