import { sql } from "kysely"
import { beforeAll, describe, expect, test } from "vitest"
import { harmless, personalData } from "../../db/personal-data.js"
import { emptiedTables, register } from "../../src/platform/personal-data.js"
import { useDatabase } from "../support/database.js"
import { moduleOf, sources } from "./sources.js"

const { db } = useDatabase()

const camelCase = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Every column of the migrated database, as `table.column`. */
let columns: readonly string[] = []
/** A table that refers to another one, by name. */
let references: readonly (readonly [from: string, to: string, onDelete: string])[] = []

beforeAll(async () => {
  const found = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' order by table_name, ordinal_position`.execute(db)
  columns = found.rows.map(({ table, column }) => `${camelCase(table)}.${camelCase(column)}`)
  const foreign = await sql<{ from: string; to: string; onDelete: string }>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to, confdeltype as on_delete from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`.execute(db)
  references = foreign.rows.map(({ from, to, onDelete }) => [camelCase(from), camelCase(to), onDelete])
})

const registered = register.flatMap((entry) =>
  [entry.shown, Object.keys(entry.named), entry.secret, entry.key, entry.blanked, entry.left]
    .flat()
    .map((column) => `${entry.table}.${column}`),
)

const harmlessTables = Object.entries(harmless)
const isHarmless = (name: string) =>
  harmlessTables.some(([table, listed]) =>
    listed === "all" ? name.startsWith(`${table}.`) : listed.some((column) => name === `${table}.${column}`),
  )

describe("the register of personal data", () => {
  test("every column of the database says whose it is and why, or that it is nobody's", () => {
    const forgotten = columns.filter((name) => !registered.includes(name) && !isHarmless(name))
    expect(forgotten).toEqual([])
  })

  test("no column is both personal and harmless, or named twice", () => {
    expect(registered.filter(isHarmless)).toEqual([])
    expect(registered.filter((name, index) => registered.indexOf(name) !== index)).toEqual([])
  })

  test("every column that it names exists", () => {
    const named = [
      ...registered,
      ...harmlessTables.flatMap(([table, listed]) =>
        listed === "all" ? [] : listed.map((name) => `${table}.${name}`),
      ),
    ]
    expect(named.filter((name) => !columns.includes(name))).toEqual([])
    expect(Object.keys(harmless).filter((table) => !columns.some((name) => name.startsWith(`${table}.`)))).toEqual([])
  })

  test("each table that goes with a person leads to her, or empties itself", () => {
    const lost = register.filter(({ leads, stays, kept }) => !stays && leads.length === 0 && typeof kept === "string")
    expect(lost.map(({ table }) => table)).toEqual([])
  })

  test("what outlives a person holds no words about her", () => {
    const wordy = register.filter(
      ({ stays, shown }) => stays && shown.some((column) => /name|address|body|text|subject$/i.test(column)),
    )
    expect(wordy.map(({ table }) => table)).toEqual([])
  })

  test("rows are erased before the rows that they refer to", () => {
    const order = register.filter(({ stays }) => !stays).map(({ table }): string => table)
    const backward = references.filter(([from, to]) => {
      const [first, second] = [order.indexOf(from), order.indexOf(to)]
      return first >= 0 && second >= 0 && from !== to && first > second
    })
    expect(backward).toEqual([])
  })

  test("nothing refers to a row that empties itself, unless it goes with it", () => {
    const emptied = new Set(emptiedTables.map(({ table }): string => table))
    const goesWith = (from: string, to: string) => {
      const kept = register.find(({ table }) => table === from)?.kept
      return typeof kept === "object" && "with" in kept && kept.with.some(({ of }) => of === to)
    }
    const stranded = references.filter(
      ([from, to, onDelete]) => emptied.has(to) && onDelete !== "c" && !goesWith(from, to),
    )
    expect(stranded).toEqual([])
  })

  test("nothing that stays refers to a row that goes, unless the reference is blanked", () => {
    const gone = new Set(register.filter(({ stays }) => !stays).map(({ table }): string => table))
    const blanking = new Set(register.filter(({ blanked }) => blanked.length > 0).map(({ table }): string => table))
    expect(references.filter(([from, to]) => gone.has(to) && !gone.has(from) && !blanking.has(from))).toEqual([])
  })
})

test("a sealed table is read and written by its owner alone", () => {
  const uses = /(?:selectFrom|insertInto|updateTable|deleteFrom|innerJoin|leftJoin)\("(\w+)(?: as \w+)?"/g
  const readers = new Map<string, Set<string>>()
  for (const { path, text } of sources) {
    for (const [, table = ""] of text.matchAll(uses)) {
      if (!(table in personalData) || !register.some((entry) => entry.table === table && entry.sealed)) continue
      readers.set(table, new Set([...(readers.get(table) ?? []), moduleOf(path) ?? path]))
    }
  }
  expect(readers.size).toBeGreaterThan(0)
  expect([...readers].filter(([, owners]) => owners.size > 1).map(([table, owners]) => [table, ...owners])).toEqual([])
})
