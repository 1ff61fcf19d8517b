import { sql } from "kysely"
import { beforeAll, describe, expect, test } from "vitest"
import { distribution, type Place } from "../../db/distribution.js"
import { useDatabase } from "../support/database.js"

const { db } = useDatabase()

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const places = new Map<string, Place>(Object.entries(distribution).map(([table, place]) => [snakeCase(table), place]))
const familyOf = (table: string) => {
  const place = places.get(table)
  return typeof place === "object" ? place : undefined
}

/** A constraint or a unique index, with its columns in their order. */
interface Rule {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly columns: readonly string[]
  readonly target: string | null
}

let rules: readonly Rule[] = []
const list = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(db)).rows
const lines = (rows: readonly object[]) => rows.map((row) => Object.values(row).join(": "))

beforeAll(async () => {
  const constraints = await list(sql<Rule>`
    select conrelid::regclass::text as table, conname as name, contype as type,
      array(select attname::text from unnest(conkey) with ordinality as key (attnum, place)
        join pg_attribute on attrelid = conrelid and pg_attribute.attnum = key.attnum order by place) as columns,
      nullif(confrelid, 0)::regclass::text as target
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'`)
  const indexes = await list(sql<Rule>`
    select indrelid::regclass::text as table, indexrelid::regclass::text as name, 'i' as type,
      array(select attname::text from unnest(indkey::int2[]) with ordinality as key (attnum, place)
        left join pg_attribute on attrelid = indrelid and pg_attribute.attnum = key.attnum order by place) as columns,
      null as target
    from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = 'public'::regnamespace and indisunique
      and not exists (select from pg_constraint where conindid = indexrelid)`)
  rules = [...constraints, ...indexes]
})

describe("the map of tables", () => {
  test("says of every table where it stands", async () => {
    const tables = await list(sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`)
    expect([...places.keys()].sort()).toEqual(tables.map(({ name }) => name).sort())
  })

  test("names every constraint after its table and what it is", () => {
    const endings: Readonly<Record<string, RegExp>> = { p: /_pk$/, f: /_fk$/, u: /_unique$/ }
    const automatic = /_(?:pkey|fkey|key|check|excl)\d*$/
    const misnamed = rules.filter(({ table, name, type }) => {
      if (!name.startsWith(`${table}_`)) return true
      return type !== "i" && (automatic.test(name) || !(endings[type] ?? /./).test(name))
    })
    expect(misnamed.map(({ table, name }) => `${table}: ${name}`)).toEqual([])
  })

  test("refers from one table to another only where both stay together", () => {
    const split = rules
      .filter(({ type }) => type === "f")
      .filter(({ table, target, columns }) => {
        const [from, to] = [places.get(table), places.get(target ?? "")]
        if (to === "reference" || (from === "local" && to === "local")) return false
        const key = familyOf(table)?.key
        return !(key && familyOf(target ?? "")?.family === familyOf(table)?.family && columns.includes(key))
      })
    expect(lines(split)).toEqual([])
  })
})

describe("tables of a family", () => {
  const families = [...places].flatMap(([table, place]) => (typeof place === "object" ? [{ table, ...place }] : []))

  test.each(families)("$table holds its key in every row", async ({ table, key }) => {
    const [column] = await list(sql<{ nullable: string }>`
      select is_nullable as nullable from information_schema.columns
      where table_schema = 'public' and table_name = ${table} and column_name = ${key}`)
    expect(column?.nullable).toBe("NO")
  })

  test.each(families)("$table is unique by its key first", ({ table, key }) => {
    const unique = rules.filter((rule) => rule.table === table && ["p", "u", "x", "i"].includes(rule.type))
    expect(unique.length).toBeGreaterThan(0)
    expect(unique.filter(({ type, columns }) => (type === "p" ? columns[0] !== key : !columns.includes(key)))).toEqual(
      [],
    )
  })
})

describe("what would not spread over several machines", () => {
  test("no column counts by itself: keys come from the program or from a named sequence", async () => {
    const counting = await list(sql<{ table: string; column: string }>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and (is_identity = 'YES' or pg_get_serial_sequence(table_name, column_name) is not null)`)
    expect(lines(counting)).toEqual([])
  })

  test("no trigger acts behind the program", async () => {
    const triggers = await list(sql<{ table: string; name: string }>`
      select tgrelid::regclass::text as table, tgname as name from pg_trigger
      join pg_class on pg_class.oid = tgrelid
      where relnamespace = 'public'::regnamespace and not tgisinternal`)
    expect(lines(triggers)).toEqual([])
  })

  test("no default reads the database's clock or its chance", async () => {
    const defaults = await list(sql<{ table: string; column: string; value: string }>`
      select table_name as table, column_name as column, column_default as value from information_schema.columns
      where table_schema = 'public' and column_default is not null`)
    const known = /^(?:uuidv7\(\)|nextval\('\w+'::regclass\)|pg_current_xact_id\(\)|\d+|true|false|'[^']*'::\w+)$/
    expect(lines(defaults.filter(({ value }) => !known.test(value)))).toEqual([])
  })
})
