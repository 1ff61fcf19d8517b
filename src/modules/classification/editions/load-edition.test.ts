import { sql } from "kysely"
import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { useDatabase } from "../../../../tests/support/database.js"
import { system } from "../../../platform/context.js"
import { type Doorway, reading } from "../../../platform/db.js"
import type { ReadRow } from "../lists/check-rows.js"
import { findConcepts, listConcepts } from "../lists/list.store.js"
import { listNames } from "../lists/lists.js"
import { publishers } from "../lists/publishers.js"
import type { EditionSource } from "./edition.js"
import { editionStatuses } from "./edition.js"
import { listEditions } from "./edition.store.js"
import { loadEdition, type Progress } from "./load-edition.js"

const { db } = useDatabase()
const doorway: Doorway = { db, clock: () => Temporal.Now.instant(), keys: { current: "none", keys: new Map() } }
const here = () => reading(doorway, system)

async function* rowsOf(rows: readonly Readonly<Record<string, unknown>>[]): AsyncIterable<ReadRow> {
  for (const [position, values] of rows.entries()) yield { line: position + 2, values }
}

let releases = 0
const release = (list: EditionSource["list"], publisher: EditionSource["publisher"] = "jumelage"): EditionSource => {
  releases += 1
  return { list, publisher, source: `release ${releases}`, digest: `digest ${releases}`, isOwn: false }
}

const category = (code: string, titleEn: string | null, titleFr: string | null = null) => ({ code, titleEn, titleFr })
const titlesNow = async () =>
  (await listConcepts(here(), "skill-category")).map(({ code, titles }) => [code, titles.en])

describe("an edition of a list", () => {
  test("replaces the one before as a whole, and says what changed", async () => {
    const first = await loadEdition(
      doorway,
      release("skill-category"),
      rowsOf([category("a", "A"), category("b", "B")]),
    )
    expect(first).toMatchObject({ kind: "loaded", added: 2, changed: 0, ended: 0 })
    const second = await loadEdition(
      doorway,
      release("skill-category"),
      rowsOf([category("a", "A"), category("c", "C"), category("b", "B, new")].slice(0, 3)),
    )
    expect(second).toMatchObject({ added: 1, changed: 1, ended: 0 })
    const third = await loadEdition(
      doorway,
      release("skill-category"),
      rowsOf([category("a", "A"), category("c", "C")]),
    )
    expect(third).toMatchObject({ added: 0, changed: 0, ended: 1 })
    expect(await titlesNow()).toEqual([
      ["a", "A"],
      ["c", "C"],
    ])
  })

  test("stays readable at its number, and what ended keeps its name", async () => {
    const [newest, , oldest] = (await listEditions(here())).filter(({ list }) => list === "skill-category")
    const then = await findConcepts(here(), "skill-category", ["b"], oldest?.number)
    expect(then.get("b")).toMatchObject({ titles: { en: "B" }, isListed: true })
    const now = await findConcepts(here(), "skill-category", ["b", "nowhere"], newest?.number)
    expect(now.get("b")).toMatchObject({ titles: { en: "B, new" }, isListed: false })
    expect(now.has("nowhere")).toBe(false)
  })

  test("is not made twice of the same file", async () => {
    const source = release("skill-category")
    const rows = [category("a", "A"), category("c", "C")]
    await loadEdition(doorway, source, rowsOf(rows))
    const count = (await listEditions(here())).length
    expect(await loadEdition(doorway, source, rowsOf(rows))).toMatchObject({ kind: "already-current" })
    expect(await listEditions(here())).toHaveLength(count)
  })

  test("leaves the rows of another publisher alone, and takes none of its codes", async () => {
    await loadEdition(doorway, release("skill-category", "esco"), rowsOf([category("z", "Z")]))
    await loadEdition(doorway, release("skill-category"), rowsOf([category("c", "C")]))
    expect(await titlesNow()).toEqual([
      ["c", "C"],
      ["z", "Z"],
    ])
    await expect(
      loadEdition(doorway, release("skill-category"), rowsOf([category("c", "C"), category("z", "Mine")])),
    ).rejects.toMatchObject({ code: "list-malformed", values: { line: 3, problem: "code-taken" } })
  })
})

describe("a malformed list is refused whole, with its line and what is wrong", () => {
  const skill = (code: string, rest: object = {}) => ({ code, category: "c", titleEn: code, ...rest })
  const wrong: readonly (readonly [string, EditionSource["list"], readonly object[], object])[] = [
    [
      "a name in neither language",
      "skill-category",
      [category("x", null)],
      { line: 2, column: "titleEn", problem: "cell-missing" },
    ],
    ["no code", "skill", [skill("x"), skill("")], { line: 3, column: "code", problem: "cell-missing" }],
    ["the same row twice", "skill", [skill("x"), skill("y"), skill("x")], { line: 4, problem: "row-repeated" }],
    [
      "an unknown code",
      "skill",
      [skill("x", { category: "nowhere" })],
      { column: "category", problem: "cell-not-known" },
    ],
    ["an unknown parent", "skill", [skill("x", { broader: "y" })], { column: "broader", problem: "cell-not-known" }],
    [
      "a wrong encoding",
      "skill",
      [skill("x", { titleFr: "M\uFFFDtier" })],
      { column: "titleFr", problem: "cell-unreadable" },
    ],
    ["a day that is none", "skill", [skill("x", { validUntil: "2026-02-30" })], { problem: "cell-not-a-day" }],
    [
      "a weight beyond the scale",
      "occupation-skill",
      [{ occupation: "1", skill: "x", weight: "1001" }],
      { problem: "cell-out-of-range" },
    ],
    [
      "a weight in words",
      "occupation-skill",
      [{ occupation: "1", skill: "x", weight: "much" }],
      { problem: "cell-not-a-number" },
    ],
  ]

  test.each(wrong)("%s", async (_, list, rows, values) => {
    const before = await listEditions(here())
    const load = loadEdition(doorway, release(list), rowsOf(rows as never))
    await expect(load).rejects.toMatchObject({ code: "list-malformed", values })
    expect(await listEditions(here())).toEqual(before)
  })

  test("a file cut in the middle of its reading leaves nothing", async () => {
    const before = await listEditions(here())
    async function* cut(): AsyncIterable<ReadRow> {
      yield { line: 2, values: category("q", "Q") }
      throw new Error("unexpected end of file")
    }
    await expect(loadEdition(doorway, release("skill-category"), cut())).rejects.toThrow("unexpected end")
    expect(await listEditions(here())).toEqual(before)
  })
})

describe("a load that does not end", () => {
  const many = Array.from({ length: 12_000 }, (_, position) => category(`many-${position}`, `Number ${position}`))

  test("is invisible while it goes on, refuses a second one, and is taken back when it is asked to stop", async () => {
    const before = await titlesNow()
    const stopping = new AbortController()
    const seen: Progress[] = []
    const second: Promise<unknown>[] = []
    const load = loadEdition(doorway, release("skill-category"), rowsOf(many), {
      signal: stopping.signal,
      onProgress: (progress) => {
        seen.push(progress)
        if (progress.phase === "writing" && second.length === 0) {
          second.push(
            titlesNow(),
            loadEdition(doorway, release("skill-category"), rowsOf([])).catch((error: unknown) => error),
          )
        }
        if (progress.done >= 10_000 && progress.phase === "writing") stopping.abort()
      },
    })
    await expect(load).rejects.toMatchObject({ code: "load-stopped" })
    expect(seen.at(-1)).toMatchObject({ phase: "writing", total: 12_001 })
    expect(await second[0]).toEqual(before)
    expect(await second[1]).toMatchObject({ code: "list-loading" })
    expect(await titlesNow()).toEqual(before)
    const { rows } = await sql`select 1 from skill_category where code like 'many-%'`.execute(db)
    expect(rows).toEqual([])
  })

  test("and whose process was killed is taken back by the next", async () => {
    const before = await titlesNow()
    // What a killed process leaves: an edition that loads, rows of it, and rows that were to end with it.
    await sql`insert into edition (number, list, publisher, source, digest, is_own, status, began_at)
      values (999999, 'skill-category', 'jumelage', 'killed', 'x', false, 'loading', ${Temporal.Now.instant()})`.execute(
      db,
    )
    await sql`insert into skill_category (code, title_en, from_edition) values ('left', 'Left', 999999)`.execute(db)
    await sql`update skill_category set until_edition = 999999 where code = 'c' and until_edition is null`.execute(db)
    expect(await titlesNow()).toEqual(before)
    await loadEdition(doorway, release("skill-category", "onet"), rowsOf([category("t", "T")]))
    expect(await titlesNow()).toEqual([...before, ["t", "T"]].sort())
    expect((await listEditions(here())).find(({ number }) => number === 999_999)?.status).toBe("abandoned")
  })
})

test("what a killed load has left is not seen by the load of another list", async () => {
  await sql`insert into edition (number, list, publisher, source, digest, is_own, status, began_at)
    values (999998, 'skill-category', 'jumelage', 'killed', 'y', false, 'loading', ${Temporal.Now.instant()})`.execute(
    db,
  )
  await sql`insert into skill_category (code, title_en, from_edition) values ('unseen', 'Unseen', 999998)`.execute(db)
  await sql`update skill_category set until_edition = 999998 where code = 't' and until_edition is null`.execute(db)
  const skill = (category: string) => rowsOf([{ code: "juggling", category, titleEn: "Juggling" }])
  await expect(loadEdition(doorway, release("skill"), skill("unseen"))).rejects.toMatchObject({
    values: { column: "category", problem: "cell-not-known" },
  })
  expect(await loadEdition(doorway, release("skill"), skill("t"))).toMatchObject({ kind: "loaded" })
})

test("lists and statuses in the program are those that the database knows", async () => {
  const { rows } = await sql<{ definition: string }>`
    select pg_get_constraintdef(oid) as definition from pg_constraint
    where conname in ('edition_list_known', 'edition_publisher_known', 'edition_status_known') order by conname`.execute(
    db,
  )
  const values = rows.map(({ definition }) => [...definition.matchAll(/'([^']+)'/g)].map(([, value]) => value).sort())
  expect(values).toEqual([[...listNames].sort(), [...publishers].sort(), [...editionStatuses].sort()])
})
