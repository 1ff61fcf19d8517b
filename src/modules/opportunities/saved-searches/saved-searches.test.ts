import { beforeAll, describe, expect, test } from "vitest"
import { loadMarketplace } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
const list = "/fr/possibilites/recherches-enregistrees"
const save = (member: TestMember, name: string, query: string) => member.browser.post(list, { name, query })

let member: TestMember
let other: TestMember
beforeAll(async () => {
  await site.app.loadReference()
  await loadMarketplace(site)
  member = await signUp(site)
  other = await signUp(site)
})

describe("a saved search", () => {
  test("is offered below the results of a search that asks for something, and to members only", async () => {
    const offer = "Enregistrer cette recherche"
    expect((await member.browser.get("/fr/possibilites?q=carte")).html).toContain(offer)
    expect((await member.browser.get("/fr/possibilites")).html).not.toContain(offer)
    expect((await site.openBrowser().get("/fr/possibilites?q=carte")).html).not.toContain(offer)
  })

  test("leads to the same search, and belongs to its member alone", async () => {
    const { location } = await save(member, "Des cartes", "q=carte&type=mentoring&type=collaboration&page=4")
    expect(location).toBe("/fr/possibilites?q=carte&type=collaboration&type=mentoring")
    const { html } = await member.browser.get(list)
    expect(html).toMatch(/href="\/fr\/possibilites\?q=carte&amp;type=collaboration&amp;type=mentoring">Des cartes</)
    expect((await other.browser.get(list)).html).not.toContain("Des cartes")
    expect((await member.browser.get("/en/opportunities/saved-searches")).html).toContain(
      "/en/opportunities?q=carte&amp;type=collaboration&amp;type=mentoring",
    )
  })

  test("that says the same in another order is the same one, under its new name", async () => {
    await save(member, "Des plans", "type=mentoring,collaboration&q=carte")
    const { html } = await member.browser.get(list)
    expect(html).toContain("Des plans")
    expect(html).not.toContain("Des cartes")
  })

  test("needs a name, and something that it asks for", async () => {
    const nameless = await save(member, " ", "q=phare")
    expect(nameless.status).toBe(422)
    expect(nameless.html).toContain("Donnez un nom à votre recherche.")
    expect(nameless.html).toContain('name="query" value="q=phare"')
    expect((await save(member, "Tout", "sort=newest")).html).toContain("Cette recherche ne demande rien.")
    expect((await save(member, "x".repeat(81), "q=phare")).status).toBe(422)
  })

  test("is removed by whoever saved it, and by nobody else", async () => {
    const { html } = await member.browser.get(list)
    const address = /action="(\/fr\/possibilites\/recherches-enregistrees\/[^"]+)"/.exec(html)?.[1] ?? ""
    await other.browser.post(address)
    expect((await member.browser.get(list)).html).toContain("Des plans")
    await member.browser.post(address)
    expect((await member.browser.get(list)).html).toContain("Vous n’avez encore enregistré aucune recherche")
    expect((await member.browser.post(`${list}/abc`)).status).toBe(404)
  })

  test("is one of fifty at most", async () => {
    for (let n = 1; n <= 50; n += 1) await save(other, `Nº ${n}`, `q=mot${n}`)
    const refused = await save(other, "Une de plus", "q=encore")
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("Vous avez déjà enregistré 50 recherches.")
    expect((await save(other, "La première, mieux nommée", "q=mot1")).status).toBe(303)
  })
})
