import { type RawBuilder, type SqlBool, sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import { type PersonalTableName, personalData } from "../../db/personal-data.js"
import type { PersonalTable, RetentionName } from "../../db/personal-data-shape.js"
import type { Context, Reading } from "./context.js"

interface Lead {
  readonly column: string
  readonly of: string
  readonly its?: string
  readonly proved?: string
  readonly where?: { readonly column: string; readonly is: string }
}

/** One table of the register without its exact types. */
export interface Registered extends Pick<PersonalTable, "purpose" | "seenBy" | "stays" | "sealed"> {
  readonly table: PersonalTableName
  readonly kept:
    | "account"
    | "platform"
    | { readonly days: number | RetentionName; readonly after: string }
    | { readonly days: number | RetentionName; readonly with: readonly Lead[] }
  readonly leads: readonly Lead[]
  readonly goesWith: readonly Lead[]
  readonly shown: readonly string[]
  readonly named: Readonly<Record<string, string>>
  readonly secret: readonly string[]
  readonly key: readonly string[]
  readonly blanked: readonly string[]
  readonly left: readonly string[]
  readonly leaves?: { readonly in: string; readonly columns: readonly string[]; readonly where?: string }
}

export const register: readonly Registered[] = Object.entries(personalData).map(([table, entry]) => ({
  goesWith: [],
  shown: [],
  named: {},
  secret: [],
  key: [],
  blanked: [],
  left: [],
  ...entry,
  table: table as PersonalTableName,
}))

export type PersonalRow = Readonly<Record<string, unknown>>

/** What a table holds about a person, in the columns that she is given. */
export async function readPersonalRows(
  reading: Reading,
  entry: Registered,
  personId: string,
): Promise<readonly PersonalRow[]> {
  const condition = await new OwnRows(reading, personId).conditionFor(entry)
  const columns = [
    ...entry.shown.map((column) => sql.ref(column)),
    ...Object.entries(entry.named).map(
      ([column, table]) => sql`(select json_build_object('en', name_en, 'fr', name_fr) from ${sql.table(table)}
        where id = ${sql.ref(`${entry.table}.${column}`)}) as ${sql.id(column)}`,
    ),
  ]
  if (!condition || columns.length === 0) return []
  const { rows } = await sql<PersonalRow>`select ${sql.join(columns)} from ${sql.table(entry.table)}
    where ${condition}`.execute(reading.db)
  return rows
}

/** How many rows each table holds about a person; tables without any are left out. */
export async function countPersonalRows(
  reading: Reading,
  personId: string,
): Promise<ReadonlyMap<PersonalTableName, number>> {
  const own = new OwnRows(reading, personId)
  const counts = new Map<PersonalTableName, number>()
  for (const entry of register) {
    const condition = await own.conditionFor(entry)
    if (!condition) continue
    const { rows } = await sql<{
      count: number
    }>`select count(*) from ${sql.table(entry.table)} where ${condition}`.execute(reading.db)
    const count = rows[0]?.count ?? 0
    if (count > 0) counts.set(entry.table, count)
  }
  return counts
}

/** Deletes every row about a person that the register does not say stays, and her key from the rows of others. */
export async function erasePersonalData(ctx: Context, personId: string): Promise<void> {
  const own = new OwnRows(ctx, personId)
  const gone: [Registered, RawBuilder<SqlBool>][] = []
  // All conditions first: the rows that lead to others are deleted among them.
  for (const entry of register) {
    const leads = [...entry.leads, ...entry.goesWith]
    const condition = entry.stays ? undefined : await own.conditionFor({ leads })
    if (condition) gone.push([entry, condition])
  }
  for (const { table, blanked } of register) {
    for (const column of blanked) {
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = null where ${sql.ref(column)} = ${personId}`.execute(
        ctx.db,
      )
    }
  }
  for (const [entry, condition] of gone) await keepFacts(ctx, entry, condition)
  for (const [{ table }, condition] of gone) {
    await sql`delete from ${sql.table(table)} where ${condition}`.execute(ctx.db)
  }
}

/** Copies what statistics keep of rows that are about to go, and since when they are gone. */
async function keepFacts(ctx: Context, { table, leaves }: Registered, condition: RawBuilder<SqlBool>): Promise<void> {
  if (!leaves) return
  const columns = leaves.columns.map((column) => sql.ref(column))
  const filled = leaves.where ? sql<SqlBool>`${sql.ref(leaves.where)} is not null` : sql<SqlBool>`true`
  await sql`insert into ${sql.table(leaves.in)} (${sql.join([...columns, sql.ref("goneAt")])})
    select ${sql.join(columns)}, ${ctx.now.toString()}::timestamptz from ${sql.table(table)}
    where (${condition}) and ${filled} on conflict do nothing`.execute(ctx.db)
}

/** A table whose rows are kept some days only, and the column that the days are counted from. */
export interface Emptied {
  readonly table: PersonalTableName
  readonly days: number | RetentionName
  readonly after: string
}

export const emptiedTables: readonly Emptied[] = register.flatMap(({ table, kept }) =>
  typeof kept === "object" && "after" in kept ? [{ table, ...kept }] : [],
)

export async function countOldRows(
  reading: Reading,
  { table, after }: Emptied,
  before: Temporal.Instant,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}
    where ${sql.ref(after)} < ${before.toString()}`.execute(reading.db)
  return rows[0]?.count ?? 0
}

/** Deletes rows whose days are over, at most `limit` of them, and the rows that go with them; says how many. */
export async function deleteOldRows(
  ctx: Context,
  { table, after }: Emptied,
  before: Temporal.Instant,
  limit: number,
): Promise<number> {
  const old = await sql<{ row: string }>`select ctid as row from ${sql.table(table)}
    where ${sql.ref(after)} < ${before.toString()} limit ${limit} for update skip locked`.execute(ctx.db)
  const these = sql<SqlBool>`ctid = any(${old.rows.map(({ row }) => row)}::tid[])`
  for (const entry of register) {
    const { kept } = entry
    const leads = typeof kept === "object" && "with" in kept ? kept.with.filter(({ of }) => of === table) : []
    for (const { column, its = "id" } of leads) {
      await sql`delete from ${sql.table(entry.table)} where ${sql.ref(column)} in (
        select ${sql.ref(its)} from ${sql.table(table)} where ${these})`.execute(ctx.db)
    }
  }
  await sql`delete from ${sql.table(table)} where ${these}`.execute(ctx.db)
  return old.rows.length
}

/** Follows the register's leads from a row to the person; keys that several tables need are read once. */
class OwnRows {
  readonly #reading: Reading
  readonly #personId: string
  readonly #keys = new Map<string, Promise<readonly unknown[]>>()

  constructor(reading: Reading, personId: string) {
    this.#reading = reading
    this.#personId = personId
  }

  /** Which rows of the table are hers; undefined when there can be none. */
  async conditionFor({ leads }: Pick<Registered, "leads">): Promise<RawBuilder<SqlBool> | undefined> {
    const conditions: RawBuilder<SqlBool>[] = []
    for (const { column, of, its = "id", proved, where } of leads) {
      const keys = of === "person" ? [this.#personId] : await this.#keysOf(of, its, proved ?? its)
      if (keys.length === 0) continue
      const held = sql<SqlBool>`${sql.ref(column)} = any(${keys})`
      conditions.push(where ? sql<SqlBool>`(${held} and ${sql.ref(where.column)} = ${where.is})` : held)
    }
    return conditions.length === 0 ? undefined : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`
  }

  #keysOf(table: string, column: string, filled: string): Promise<readonly unknown[]> {
    const name = [table, column, filled].join(".")
    const known = this.#keys.get(name) ?? this.#readKeys(table, column, filled)
    this.#keys.set(name, known)
    return known
  }

  async #readKeys(table: string, column: string, filled: string): Promise<readonly unknown[]> {
    const entry = register.find((each) => each.table === table)
    if (!entry) throw new Error(`the register leads to “${table}”, which it does not hold`)
    const condition = await this.conditionFor(entry)
    if (!condition) return []
    const { rows } = await sql<{ key: unknown }>`select distinct ${sql.ref(column)} as key from ${sql.table(table)}
      where ${condition} and ${sql.ref(column)} is not null and ${sql.ref(filled)} is not null`.execute(
      this.#reading.db,
    )
    return rows.map(({ key }) => key)
  }
}
