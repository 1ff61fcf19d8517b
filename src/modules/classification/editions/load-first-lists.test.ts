import { beforeAll, expect, test } from "vitest"
import { useSite } from "../../../../tests/support/site.js"
import { visitor } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { findConcepts, listConcepts } from "../lists/list.store.js"
import { ownLists } from "../lists/own-lists.js"
import { listEditions } from "./edition.store.js"
import { loadEdition } from "./load-edition.js"

const site = useSite()
const here = () => reading(site.doorway, visitor)

beforeAll(() => site.app.loadReference())

test("every list that comes with the platform is in force after the first start", async () => {
  const current = (await listEditions(here())).filter(({ status }) => status === "current")
  expect(current.map(({ list }) => list).sort()).toEqual(ownLists.map(({ list }) => list).sort())
  expect((await findConcepts(here(), "occupation", ["21231"])).get("21231")?.titles).toEqual({
    en: "Software engineers and designers",
    fr: "Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel",
  })
  expect(await listConcepts(here(), "occupation")).toHaveLength(822)
})

test("a second start changes nothing, nor do two at once", async () => {
  const before = await listEditions(here())
  await Promise.all([site.app.loadReference(), site.app.loadReference()])
  expect(await listEditions(here())).toEqual(before)
})

test("a list that was imported stays as imported", async () => {
  const source = {
    list: "province",
    publisher: "statcan",
    source: "imported",
    digest: "of a file",
    isOwn: false,
  } as const
  async function* one() {
    yield {
      line: 2,
      values: { code: "QC", sgc: "24", titleEn: "Quebec", titleFr: "Québec", timeZone: "America/Toronto" },
    }
  }
  await loadEdition(site.doorway, source, one())
  await site.app.loadReference()
  expect((await listConcepts(here(), "province")).map(({ code }) => code)).toEqual(["QC"])
})
