import { beforeAll, describe, expect, test } from "vitest"
import { findable, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { addOrganisation } from "../../../../tests/support/organisations.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { record } from "../../../platform/record.js"
import { eraseNextPerson } from "../../people/erasure/erase-next-person.js"

const site = useSite()

const titles = ({ html }: Seen) =>
  [...html.matchAll(/<li class="result">.*?<h3>.*?<a [^>]*>(.*?)<\/a>/gs)].map(([, title]) => title?.trim())
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ")
const search = (browser: TestBrowser, query: string, path = "/fr/possibilites") =>
  browser.get(query === "" ? path : `${path}?${query}`)

let member: TestMember
let authorId: string

/** Posts, and says it in the history as every act does. */
async function post(standing: Parameters<typeof posted>[2]): Promise<number> {
  const number = await posted(site, authorId, standing)
  await say(number)
  return number
}

const say = (number: number) =>
  act(site.doorway, system, (ctx) =>
    record(ctx, { act: "opportunities.publish", subject: { kind: "opportunity", key: number } }),
  )

beforeAll(async () => {
  await site.app.loadReference()
  await loadMarketplace(site)
  member = await signUp(site)
  authorId = await personIdOf(site, await signUp(site))
})

describe("the search of opportunities", () => {
  let dunes: number
  beforeAll(async () => {
    dunes = await post({
      titleFr: "Recenser les dunes d’une côte",
      titleEn: "Survey the dunes of a coast",
      descriptionFr: "Marcher, mesurer et cartographier.",
    })
    await post({ type: "mentoring", side: "seeking", titleFr: "Apprendre la cartographie", titleEn: null })
    await post({ type: "collaboration", titleFr: null, titleEn: "Write a handbook together" })
    await findable(site)
  })

  test.each([
    ["a word in French", "q=dunes", ["Recenser les dunes d’une côte"]],
    ["a word in English", "q=coast", ["Recenser les dunes d’une côte"]],
    ["another form of the word, without its accents", "q=cote+duns", ["Recenser les dunes d’une côte"]],
    ["the description", "q=marcher", ["Recenser les dunes d’une côte"]],
    ["the kind", "q=mentorat", ["Apprendre la cartographie"]],
  ])("finds by %s", async (_, query, found) => {
    await findable(site)
    expect(titles(await search(member.browser, query))).toEqual(found)
  })

  test("finds by number", async () => {
    expect(titles(await search(member.browser, `q=${dunes}`))).toEqual(["Recenser les dunes d’une côte"])
  })

  test("shows a title of the other language as such", async () => {
    const seen = await search(member.browser, "type=collaboration")
    expect(seen.html).toMatch(/<span lang="en">\s*<a [^>]*>Write a handbook together/)
    expect(seen.html).toContain("Non traduit")
  })

  test("counts what each choice would bring, the others as they are", async () => {
    const seen = await search(member.browser, "type=mentoring")
    expect(titles(seen)).toEqual(["Apprendre la cartographie"])
    expect(textOf(seen)).toMatch(/Micro-mission 1/)
    expect(textOf(seen)).toMatch(/1 possibilité\s/)
    expect(textOf(seen)).toMatch(/Retirer le filtre Type : Mentorat/)
  })

  test("takes several codes of one filter as one or the other", async () => {
    expect(titles(await search(member.browser, "type=mentoring&type=collaboration"))).toHaveLength(2)
    expect(titles(await search(member.browser, "type=mentoring,collaboration"))).toHaveLength(2)
  })

  test("says what leaving something out would bring, where nothing is found", async () => {
    const seen = await search(member.browser, "q=dunes&type=mentoring")
    expect(titles(seen)).toEqual([])
    expect(textOf(seen)).toContain("Sans « Type : Mentorat » : 1 possibilité")
  })

  test("says which word it took for one that nothing contains", async () => {
    expect(textOf(await search(member.browser, "q=dumes"))).toContain("Rien ne contient « dumes »")
  })

  test("shows visitors what is open to all, and nothing that is for the federal service", async () => {
    const visitor = site.openBrowser()
    expect(titles(await search(visitor, "q=dunes"))).toEqual([])
    expect(titles(await search(visitor, "q=cartographie"))).toEqual(["Apprendre la cartographie"])
  })

  test("is the same in English", async () => {
    const seen = await search(member.browser, "q=dunes", "/en/opportunities")
    expect(titles(seen)).toEqual(["Survey the dunes of a coast"])
    expect(textOf(seen)).toContain("1 opportunity")
  })

  test("answers anything that a person may type", async () => {
    for (const q of ["%22", "(((", "OR OR", "-", "*", "%F0%9F%90%99", "a".repeat(5_000), "%00".replace("%00", "%01")]) {
      expect((await search(member.browser, `q=${q}`)).status, q).toBe(200)
    }
    const strange = "page=-3&km=x&loc=%3Cscript%3E&type=%27&start-from=2026-02-31&posted=1e9&sort=none&fr-oral=Z"
    expect((await search(member.browser, strange)).status).toBe(200)
  })
})

describe("the form of the search", () => {
  test("leads to an address that holds what was asked for and nothing else", async () => {
    const parts = "start-from-day=1&start-from-month=2&start-from-year=2027&start-until-day=&start-until-month="
    const sent = `q=+dunes&place=&km=50&type=mentoring&posted=&${parts}&start-until-year=&fr-oral=B&en-oral=`
    const { status, location } = await search(member.browser, sent)
    expect(status).toBe(303)
    expect(location).toBe("/fr/possibilites?q=dunes&type=mentoring&start-from=2027-02-01&fr-oral=B")
  })

  test("takes a place by its name, and says how far around it", async () => {
    const { location } = await search(member.browser, "q=&place=Trois-Rivi%C3%A8res&km=25")
    expect(location).toMatch(/^\/fr\/possibilites\?loc=\d+&km=25$/)
    const seen = await member.browser.get(location ?? "")
    expect(textOf(seen)).toContain("À 25 km ou moins de Trois-Rivières")
  })

  test("asks which place is meant where there are several", async () => {
    const seen = await search(member.browser, "q=&place=saint&km=25")
    expect(seen.status).toBe(200)
    expect(seen.html).toContain('name="place-code"')
  })
})

describe("what changes", () => {
  test("is found as soon as the history has told it, under its new words and no others", async () => {
    const number = await post({ titleFr: "Dessiner un phare", titleEn: null })
    await findable(site)
    expect(titles(await search(member.browser, "q=phare"))).toEqual(["Dessiner un phare"])
    await site.doorway.db
      .updateTable("opportunity")
      .set({ titleFr: "Dessiner un moulin" })
      .where("number", "=", number)
      .execute()
    await say(number)
    await findable(site)
    expect(titles(await search(member.browser, "q=phare"))).toEqual([])
    expect(titles(await search(member.browser, "q=moulin"))).toEqual(["Dessiner un moulin"])
  })

  test("is not found once it is closed to applications, unless one asks for that too", async () => {
    const number = await post({ titleFr: "Graver une estampe", titleEn: null, status: "closed-to-applications" })
    await findable(site)
    expect(titles(await search(member.browser, "q=estampe"))).toEqual([])
    expect(titles(await search(member.browser, "q=estampe&closed=yes"))).toEqual(["Graver une estampe"])
    expect(number).toBeGreaterThan(0)
  })

  test("is not found after its last day, although nothing has closed it yet", async () => {
    await post({ titleFr: "Souffler le verre", titleEn: null, closesIn: 2 })
    await findable(site)
    expect(titles(await search(member.browser, "q=verre"))).toEqual(["Souffler le verre"])
    site.advance({ hours: 3 })
    expect(titles(await search(member.browser, "q=verre"))).toEqual([])
  })

  test("is found under the new name of an organization above its own", async () => {
    const named = (nameFr: string, parentId: string | null) =>
      addOrganisation(site, { nameFr, nameEn: "Agency", parentId })
    const above = await named("Office des phares", null)
    const below = await named("Section des lentilles", above)
    await post({ titleFr: "Polir une lentille", titleEn: null, organisationId: below })
    await findable(site)
    expect(titles(await search(member.browser, "q=phares"))).toEqual(["Polir une lentille"])
    expect(titles(await search(member.browser, `organisation=${above}`))).toEqual(["Polir une lentille"])
    const { db } = site.doorway
    await db.updateTable("organisation").set({ nameFr: "Office des balises" }).where("id", "=", above).execute()
    await act(site.doorway, system, (ctx) =>
      record(ctx, { act: "organisations.edit", subject: { kind: "organisation", key: above } }),
    )
    await findable(site)
    expect(titles(await search(member.browser, "q=phares"))).toEqual([])
    expect(titles(await search(member.browser, "q=balises"))).toEqual(["Polir une lentille"])
  })

  test("of a person who is erased is kept nowhere", async () => {
    const leaving = await personIdOf(site, await signUp(site))
    await say(await posted(site, leaving, { titleFr: "Tailler un cristal", titleEn: null }))
    await findable(site)
    expect(textOf(await search(member.browser, "q=cristal"))).toMatch(/1 possibilité\s/)
    const now = site.doorway.clock()
    await site.doorway.db
      .insertInto("erasureRequest")
      .values({ personId: leaving, askedAt: now.subtract({ hours: 400 }), dueAt: now.subtract({ hours: 1 }) })
      .execute()
    expect(await act(site.doorway, system, eraseNextPerson)).toBe("erased")
    await findable(site)
    expect(textOf(await search(member.browser, "q=cristal"))).toContain("Aucune possibilité ne répond")
  })

  test("is not shown where the index has not heard yet that it may not be seen", async () => {
    const number = await post({ titleFr: "Tresser l’osier", titleEn: null })
    await findable(site)
    await site.doorway.db.updateTable("opportunity").set({ status: "draft" }).where("number", "=", number).execute()
    expect(titles(await search(member.browser, "q=osier"))).toEqual([])
  })
})
