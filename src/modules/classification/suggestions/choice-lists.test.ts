import { beforeAll, describe, expect, test } from "vitest"
import { useSite } from "../../../../tests/support/site.js"
import { visitor } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { loadEdition } from "../editions/load-edition.js"
import type { ReadRow } from "../lists/check-rows.js"
import { choiceLists } from "./choice-lists.js"
import type { SuggestionList } from "./suggestibles.js"

const site = useSite()
const here = () => reading(site.doorway, visitor)
const suggest = (list: SuggestionList, typed: string, language: "en" | "fr") =>
  choiceLists[list].suggest(here(), { typed, language, limit: 5 })

beforeAll(() => site.app.loadReference())

async function* rowsOf(...rows: readonly Readonly<Record<string, unknown>>[]): AsyncIterable<ReadRow> {
  for (const [position, values] of rows.entries()) yield { line: position + 2, values }
}

describe("what a suggestion box proposes", () => {
  test("is one concept from both languages, named in the reader's", async () => {
    const [french] = await suggest("skill", "gestion de projet", "fr")
    const [english] = await suggest("skill", "gestion de projet", "en")
    expect(french).toMatchObject({ code: "project-management", text: "Gestion de projet" })
    expect(english).toMatchObject({ code: "project-management", text: "Project management" })
  })

  test("tells places of one name apart by their province", async () => {
    const found = await suggest("place", "saint john", "en")
    expect(found.find(({ code }) => code === "1301006")?.hint).toBe("New Brunswick")
  })

  test("leads from a postal area to the place that it serves", async () => {
    expect((await suggest("place", "K1A", "fr"))[0]?.code).toBe("3506008")
    expect(await choiceLists.place.resolve(here(), "k1a")).toEqual(["3506008"])
  })

  test("is answered over HTTP in the page's language", async () => {
    const { html, status } = await site.openBrowser().get("/fr/carrieres/professions/suggestions?q=ingenieur+logiciel")
    expect(status).toBe(200)
    expect(html).toContain('data-code="21231"')
  })
})

describe("an exact name", () => {
  test("stands for its thing alone, but for case and accents", async () => {
    expect(await choiceLists.skill.resolve(here(), "GESTION DE  PROJET")).toEqual(["project-management"])
    expect(await choiceLists.skill.resolve(here(), "gestion")).toEqual([])
  })
})

test("a new edition is searched as soon as it is in force", async () => {
  expect((await suggest("occupation", "webmestre", "fr")).map(({ text }) => text)).not.toContain("Webmestre")
  await loadEdition(
    site.doorway,
    { list: "occupation-title", publisher: "statcan", source: "titles", digest: "titles", isOwn: false },
    rowsOf(
      { occupation: "21233", language: "fr", title: "Webmestre", isIllustrative: false },
      { occupation: "21233", language: "en", title: "Webmaster", isIllustrative: true },
    ),
  )
  const [found] = await suggest("occupation", "webmestre", "fr")
  expect(found).toMatchObject({ code: "21233", text: "Webmestre" })
  expect(found?.hint).toContain("Concepteurs")
})
