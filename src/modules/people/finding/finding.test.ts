import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { actorOf, signUp, type TestMember } from "../../../../tests/support/members.js"
import { belongTo, personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import type { TestBrowser } from "../../../../tests/support/test-browser.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { eraseNextPerson } from "../erasure/erase-next-person.js"
import { chooseSection } from "../profile/choose-section.js"
import type { AudienceCode } from "../profile/visibility.js"

const site = useSite()
const ministry = { nameFr: "Ministère de l’Exemple" }

async function find(browser: TestBrowser, words: string, filters: Readonly<Record<string, string>> = {}) {
  const { html, status, location } = await browser.get(`/fr/membres?${new URLSearchParams({ q: words, ...filters })}`)
  const names = [...html.matchAll(/<h3><a [^>]*>([^<]*)<\/a><\/h3>/g)].map(([, name]) => name)
  return { names, html, status, location, text: html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ") }
}

async function signUpAs(displayName: string): Promise<TestMember> {
  const member = await signUp(site)
  const id = await personIdOf(site, member)
  await site.doorway.db.updateTable("person").set({ displayName }).where("id", "=", id).execute()
  return member
}

async function fill({ browser }: TestMember, position: Readonly<Record<string, string>>): Promise<void> {
  const empty = { titleFr: "", titleEn: "", membershipId: "", unitFr: "", unitEn: "" }
  const choices = { seenBy: "members", countsInMatching: "no" }
  expect((await browser.post("/fr/profil/poste", { ...empty, ...choices, ...position })).status).toBe(303)
}

async function open(member: TestMember, seenBy: AudienceCode): Promise<void> {
  await act(site.doorway, await actorOf(site, member), (ctx) =>
    chooseSection(ctx, "position", { seenBy, countsInMatching: false }),
  )
}

let reader: TestMember
let solange: TestMember
beforeAll(async () => {
  await site.app.loadReference()
  reader = await signUp(site)
  solange = await signUpAs("Solange Tremblay-Exemple")
  const { membershipId } = await belongTo(site, solange, { ...ministry, standing: "verified" })
  await fill(solange, {
    ...{ titleFr: "Cartographe des littoraux", titleEn: "Coastal mapmaker", unitFr: "Géomatique", membershipId },
  })
})

describe("members are found", () => {
  test.each([
    ["by a position in French", "cartographe"],
    ["by the same position in English", "mapmaker"],
    ["without accents or capitals", "GEOMATIQUE"],
    ["with a typing error", "cartografe"],
    ["by the beginning of a word", "carto"],
    ["by the organization named there", "ministère de l’exemple"],
    ["by words that stand in different places", "littoral géomatique"],
    ["by name", "Tremblay"],
    ["by a name with a typing error", "tremblai"],
  ])("%s: %s", async (_, words) => {
    expect((await find(reader.browser, words)).names).toEqual(["Solange Tremblay-Exemple"])
  })

  test("and each result says by what, in what she lets be seen, with whether her organization is verified", async () => {
    const { text } = await find(reader.browser, "littoraux solange")
    expect(text).toMatch(/Correspond à votre recherche\s+Poste actuel\s: Cartographe des littoraux\s+Nom\s: Solange/)
    expect(text).toContain("Ministère de l’Exemple (appartenance vérifiée)")
  })

  test("in English too", async () => {
    const { html } = await reader.browser.get("/en/members?q=cartographe")
    expect(html).toContain("1 person")
    expect(html).toContain("Present position: Coastal mapmaker")
  })

  test("in part, where nobody answers every word, and the page says so", async () => {
    const { names, text } = await find(reader.browser, "cartographe volcans")
    expect(names).toEqual(["Solange Tremblay-Exemple"])
    expect(text).toContain("Personne ne répond à tous vos mots.")
  })

  test("and the page says what to do when nobody is", async () => {
    const { names, text } = await find(reader.browser, "volcanologue")
    expect(names).toEqual([])
    expect(text).toContain("Employez moins de mots")
  })

  test("but a search that asks for nothing lists nobody, and explains itself", async () => {
    const { html } = await reader.browser.get("/fr/membres")
    expect(html).toContain("Comment fonctionne la recherche")
    expect(html).not.toContain("Solange")
    expect((await find(reader.browser, "!")).names).toEqual([])
  })

  test("and never by herself", async () => {
    expect((await find(solange.browser, "cartographe")).names).toEqual([])
  })

  test("by members only: a visitor is led to sign in", async () => {
    const { status, location } = await find(site.openBrowser(), "cartographe")
    expect(status).toBe(303)
    expect(location).toMatch(/^\/fr\/connexion/)
  })
})

describe("what a member closes finds her no more, from the very next search", () => {
  test("the position, and with the last section her name", async () => {
    await open(solange, "self")
    for (const words of ["cartographe", "Tremblay", "exemple"]) {
      const { names, html } = await find(reader.browser, words)
      expect(names, words).toEqual([])
      expect(html.includes("Solange"), words).toBe(false)
    }
    await open(solange, "members")
    expect((await find(reader.browser, "cartographe")).names).toHaveLength(1)
  })

  test("opened to colleagues, it finds her for those of a verified organization alone", async () => {
    const colleague = await signUp(site)
    await belongTo(site, colleague, { ...ministry, standing: "verified" })
    const onlySays = await signUp(site)
    await belongTo(site, onlySays, { ...ministry, standing: "declared" })
    await open(solange, "colleagues")
    expect((await find(colleague.browser, "cartographe")).names).toHaveLength(1)
    for (const { browser } of [onlySays, reader]) expect((await find(browser, "cartographe")).names).toEqual([])
    await open(solange, "members")
  })

  test("even where the index has not heard of it, and the count does not give her away", async () => {
    expect((await find(reader.browser, "cartographe")).names).toHaveLength(1)
    const personId = await personIdOf(site, solange)
    const close = (seenBy: AudienceCode) =>
      site.doorway.db.updateTable("profileSection").set({ seenBy }).where("personId", "=", personId).execute()
    await close("self")
    const { names, text } = await find(reader.browser, "cartographe")
    await close("members")
    expect(names).toEqual([])
    expect(text).toContain("Aucune personne")
  })

  test("and one whose account is suspended or closed is found by nobody", async () => {
    const personId = await personIdOf(site, solange)
    const become = (status: string) =>
      site.doorway.db.updateTable("account").set({ status }).where("personId", "=", personId).execute()
    for (const status of ["suspended", "closed"]) {
      await become(status)
      expect((await find(reader.browser, "cartographe")).names, status).toEqual([])
    }
    await become("active")
    expect((await find(reader.browser, "cartographe")).names).toHaveLength(1)
  })

  test("and one who is erased is gone", async () => {
    const leaving = await signUpAs("Théodule Partant")
    await fill(leaving, { titleFr: "Ferblantier" })
    expect((await find(reader.browser, "ferblantier")).names).toEqual(["Théodule Partant"])
    const personId = await personIdOf(site, leaving)
    const now = site.doorway.clock()
    const days = { askedAt: now.subtract({ hours: 400 }), dueAt: now.subtract({ hours: 1 }) }
    await site.doorway.db
      .insertInto("erasureRequest")
      .values({ personId, ...days })
      .execute()
    expect(await act(site.doorway, system, eraseNextPerson)).toBe("erased")
    expect((await find(reader.browser, "ferblantier")).names).toEqual([])
  })

  test("an answer that is saved while others search is followed once it stands", async () => {
    const late = await signUpAs("Ulric Tardif")
    await fill(late, { titleFr: "Horloger", seenBy: "self" })
    const actor = await actorOf(site, late)
    await act(site.doorway, actor, async (ctx) => {
      await chooseSection(ctx, "position", { seenBy: "members", countsInMatching: false })
      await open(solange, "everyone")
      expect((await find(reader.browser, "horloger")).names).toEqual([])
    })
    expect((await find(reader.browser, "horloger")).names).toEqual(["Ulric Tardif"])
  })
})

describe("a skill finds whoever has it", () => {
  beforeAll(async () => {
    const { browser } = await signUpAs("Maud Savoir")
    await browser.post("/fr/profil/competences/ajout", { skill: "Communication orale", level: "", lastUsed: "" })
    await browser.post("/fr/profil/competences", { seenBy: "members", countsInMatching: "no" })
  })

  test.each(["communication orale", "oral communication"])("by its name in either language: %s", async (words) => {
    const { names, text } = await find(reader.browser, words)
    expect(names).toEqual(["Maud Savoir"])
    expect(text).toMatch(/Compétences\s: Communication orale/)
  })
})

describe("people found can be filtered", () => {
  let organisationId: string
  beforeAll(async () => {
    const other = await signUpAs("Rosaire Modèle")
    const belonging = await belongTo(site, other, { nameFr: "Régie du Modèle", standing: "declared" })
    organisationId = belonging.organisationId
    await fill(other, { titleFr: "Cartographe", membershipId: belonging.membershipId })
  })

  test("by organization, whose members are counted", async () => {
    const all = await find(reader.browser, "cartographe")
    expect(all.names).toEqual(["Rosaire Modèle", "Solange Tremblay-Exemple"])
    expect(all.text).toContain("Régie du Modèle (1)")
    const filtered = await find(reader.browser, "cartographe", { organisation: organisationId })
    expect(filtered.names).toEqual(["Rosaire Modèle"])
    expect(filtered.text).toContain("Régie du Modèle (appartenance déclarée, non vérifiée)")
    expect(filtered.text).toContain("Ministère de l’Exemple (1)")
    expect(filtered.html).toMatch(/href="\/fr\/membres\?q=cartographe">\s*<span class="hide">/)
  })

  test("without a word, and a filter that nobody has leaves nobody", async () => {
    expect((await find(reader.browser, "", { organisation: organisationId })).names).toEqual(["Rosaire Modèle"])
    const nobody = await find(reader.browser, "cartographe", { organisation: crypto.randomUUID() })
    expect(nobody.names).toEqual([])
    expect(nobody.text).toContain("Votre choix (0)")
  })
})

describe("programs", () => {
  test("find the same people, go on where they stopped, and need their member’s token", async () => {
    const token = await makeToken(reader.browser)
    const ask = async (query: string, authorization = `Bearer ${token}`) => {
      const answer = await site.server.inject({ url: `/api/v1/people?${query}`, headers: { authorization } })
      return { status: answer.statusCode, body: answer.json() as { items: { displayName: string }[]; next: string } }
    }
    const first = await ask("q=mapmaker%20cartographe&limit=1")
    expect(first.body.items).toMatchObject([
      {
        displayName: "Solange Tremblay-Exemple",
        foundBy: [{ section: "position", text: { fr: "Cartographe des littoraux", en: "Coastal mapmaker" } }],
      },
    ])
    const one = await ask("q=cartographe&limit=1")
    const two = await ask(`q=cartographe&limit=1&cursor=${one.body.next}`)
    const names = [...one.body.items, ...two.body.items].map(({ displayName }) => displayName)
    expect(names).toEqual(["Rosaire Modèle", "Solange Tremblay-Exemple"])
    expect(two.body.next).toBeNull()
    expect((await ask("q=cartographe&cursor=eA")).status).toBe(422)
    expect((await site.server.inject({ url: "/api/v1/people?q=cartographe" })).statusCode).toBe(401)
  })
})

test("a member who searches without end is asked to wait, and may search again after an hour", async () => {
  const hasty = await signUp(site)
  for (let count = 0; count < 120; count += 1) await find(hasty.browser, "volcanologue")
  const { status, text } = await find(hasty.browser, "volcanologue")
  expect(status).toBe(429)
  expect(text).toContain("Réessayez dans une heure.")
  site.advance({ minutes: 61 })
  expect((await find(hasty.browser, "volcanologue")).status).toBe(200)
})
