import { beforeAll, describe, expect, test } from "vitest"
import { signUpStaff } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import { loadEdition } from "../editions/load-edition.js"
import type { ReadRow } from "../lists/check-rows.js"
import { nearOccupations } from "./near-occupations.js"
import { parentOf, teerOf } from "./occupation.js"

const site = useSite()
beforeAll(() => site.app.loadReference())

const get = (url: string) => site.openBrowser().get(url)

async function* rowsOf(...rows: readonly Readonly<Record<string, unknown>>[]): AsyncIterable<ReadRow> {
  for (const [position, values] of rows.entries()) yield { line: position + 2, values }
}

test("a code says what is above it and its TEER", () => {
  expect([parentOf("21231"), parentOf("2")]).toEqual(["2123", null])
  expect([teerOf("21231"), teerOf("00"), teerOf("2")]).toEqual([1, 0, undefined])
})

test("occupations are near by the weights of the skills that they share", () => {
  const weights = [
    { occupation: "a", skill: "x", weight: 900 },
    { occupation: "a", skill: "y", weight: 300 },
    { occupation: "b", skill: "x", weight: 200 },
    { occupation: "b", skill: "y", weight: 300 },
    { occupation: "c", skill: "x", weight: 1000 },
  ]
  expect(nearOccupations("a", weights, 2)).toEqual(["c", "b"])
  expect(nearOccupations("a", weights, 1)).toEqual(["c"])
})

describe("a reader of the classification", () => {
  test("goes down its five levels in her language", async () => {
    const list = await get("/fr/carrieres/professions")
    expect(list.html).toContain('href="/fr/carrieres/professions/2">')
    const broad = await get("/fr/carrieres/professions/2")
    expect(broad.html).toContain("Grands groupes")
    expect(broad.html).toContain('href="/fr/carrieres/professions/21">')
    const minor = await get("/en/careers/occupations/2123")
    expect(minor.html).toContain("Unit groups")
    expect(minor.html).toContain('href="/en/careers/occupations/21231">')
  })

  test("reads a unit group: both names, TEER, skills with their weights, what is near", async () => {
    const { html } = await get("/en/careers/occupations/21231")
    expect(html).toContain("<h1>Software engineers and designers</h1>")
    expect(html).toContain('<span lang="fr">Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel</span>')
    expect(html).toContain("TEER 1: usually a university degree")
    expect(html).toMatch(/href="\/en\/careers\/skills\/[a-z-]+"/)
    expect(html).toMatch(/<meter min="0" max="1000" value="\d+" aria-label="[\d,]+ out of 1,000">/)
    expect(html).toContain("Related occupations")
  })

  test("sees the job titles once they are imported, those of the short list first", async () => {
    await loadEdition(
      site.doorway,
      { list: "occupation-title", publisher: "statcan", source: "titles", digest: "titles", isOwn: false },
      rowsOf(
        { occupation: "21231", language: "en", title: "Application architect", isIllustrative: false },
        { occupation: "21231", language: "en", title: "Software engineer", isIllustrative: true },
        { occupation: "21231", language: "fr", title: "Ingénieur/ingénieure en logiciel", isIllustrative: false },
      ),
    )
    const { html } = await get("/en/careers/occupations/21231")
    expect(html.indexOf("<li>Software engineer</li>")).toBeLessThan(html.indexOf("<li>Application architect</li>"))
    expect(html).toContain("1 job title in French")
  })

  test("finds by a word of either language, and goes straight to what she chose", async () => {
    const { html } = await get("/en/careers/occupations?q=infirmiere")
    expect(html).toContain('href="/en/careers/occupations/31301"')
    const chosen = await get("/fr/carrieres/professions?q=Soudeur&q-code=72106")
    expect(chosen.location).toBe("/fr/carrieres/professions/72106")
    expect((await get("/fr/carrieres/professions?q=zzzz")).html).toContain("Aucune profession pour «\u00a0zzzz\u00a0»")
  })

  test("is told that a code does not exist", async () => {
    expect((await get("/en/careers/occupations/99999")).status).toBe(404)
    expect((await get("/fr/carrieres/competences/nowhere")).status).toBe(404)
  })
})

describe("a reader of the skills", () => {
  test("browses them by category and reads one under its names in both languages", async () => {
    expect((await get("/fr/carrieres/competences")).html).toContain("Communication et langues")
    const { html } = await get("/fr/carrieres/competences/report-writing")
    expect(html).toContain("<h1>Rédaction de rapports</h1>")
    expect(html).toContain('<span lang="en">Report writing</span>')
    expect(html).toContain('href="/fr/carrieres/competences/written-communication"')
  })

  test("finds one from the other language", async () => {
    const { html } = await get("/fr/carrieres/competences?q=project+management")
    expect(html).toContain('href="/fr/carrieres/competences/project-management"')
  })

  test("sees the mark of what is not translated, and what a code that ended leads to", async () => {
    const source = { list: "skill", publisher: "esco", source: "s", isOwn: false } as const
    const skill = (code: string, rest: object) => ({ code, category: "management", ...rest })
    await loadEdition(
      site.doorway,
      { ...source, digest: "1" },
      rowsOf(skill("esco-1", { titleEn: "brew tea" }), skill("esco-2", { titleEn: "Old", titleFr: "Ancienne" })),
    )
    expect((await get("/fr/carrieres/competences/esco-1")).html).toContain('<span lang="en">brew tea</span>')
    expect((await get("/fr/carrieres/competences/esco-1")).html).toContain("Non traduit")
    await loadEdition(site.doorway, { ...source, digest: "2" }, rowsOf(skill("esco-1", { titleEn: "brew tea" })))
    const ended = await get("/fr/carrieres/competences/esco-2")
    expect(ended.status).toBe(200)
    expect(ended.html).toContain("ne figure plus dans la liste")
  })
})

describe("which edition stands", () => {
  test("is said to everybody, with its publisher and its date", async () => {
    const { html } = await get("/fr/carrieres/listes-de-reference")
    expect(html).toContain("Statistique Canada")
    expect(html).toContain("jumelage-2026-11")
  })

  test("is shown with what it changed to staff in charge of reference data, and to nobody else", async () => {
    const { browser } = await signUpStaff(site, ["reference-data"])
    const { status, html } = await browser.get("/en/staff/reference-data")
    expect(status).toBe(200)
    expect(html).toContain("822")
    const other = await signUpStaff(site, ["help"])
    expect((await other.browser.get("/en/staff/reference-data")).status).toBe(403)
  })
})
