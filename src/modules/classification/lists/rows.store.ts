import { type RawBuilder, sql } from "kysely"
import type { Context, Reading } from "../../../platform/context.js"
import { type ListName, lists, partsOf, type Row } from "./lists.js"
import type { Publisher } from "./publishers.js"

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const column = (part: string) => sql.ref(snakeCase(part))
const columnsOf = (parts: readonly string[]) => sql.join(parts.map(column))

/** Rows as PostgreSQL reads them all at once: one parameter, whatever their number. */
function recordset(table: string, rows: readonly Row[]): RawBuilder<unknown> {
  const named = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([part, value]) => [snakeCase(part), value])),
  )
  return sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(named)}::jsonb)`
}

/** The rows of one publisher that stand, in the parts of the list's row. */
export async function listStandingRows(
  reading: Reading,
  list: ListName,
  publisher: Publisher,
): Promise<readonly Row[]> {
  const { table } = lists[list]
  const { rows } = await sql<Row>`
    select ${columnsOf(partsOf(list))} from ${sql.table(table)}
    join edition on edition.number = from_edition
    where until_edition is null and edition.publisher = ${publisher}`.execute(reading.db)
  return rows
}

/** Codes of a list that stand, with their publisher; what a load under way or killed has written does not count. */
export async function listStandingCodes(
  reading: Reading,
  list: ListName,
): Promise<ReadonlyMap<string, { readonly publisher: Publisher }>> {
  const { table, key } = lists[list]
  const [code = "code"] = key
  const { rows } = await sql<{ code: string; publisher: Publisher }>`
    select ${column(code)} as code, edition.publisher from ${sql.table(table)}
    join edition on edition.number = from_edition,
      (select max(number) as number from edition where list = ${list} and current_from is not null) at
    where from_edition <= at.number and (until_edition is null or until_edition > at.number)`.execute(reading.db)
  return new Map(rows.map(({ code, publisher }) => [code, { publisher }]))
}

export async function insertRows(ctx: Context, list: ListName, edition: number, rows: readonly Row[]): Promise<void> {
  const { table } = lists[list]
  await sql`
    insert into ${sql.table(table)} (${columnsOf(partsOf(list))}, from_edition)
    select ${columnsOf(partsOf(list))}, ${edition} from ${recordset(table, rows)}`.execute(ctx.db)
}

/** Says of rows that stand with which edition they end: they do, once it is current. */
export async function endRows(ctx: Context, list: ListName, edition: number, rows: readonly Row[]): Promise<void> {
  const { table, key } = lists[list]
  const same = sql.join(
    key.map((part) => sql`old.${column(part)} = ending.${column(part)}`),
    sql` and `,
  )
  const keys = rows.map((row) => Object.fromEntries(key.map((part) => [part, row[part] ?? null])))
  await sql`
    update ${sql.table(table)} old set until_edition = ${edition} from ${recordset(table, keys)} ending
    where ${same} and old.until_edition is null and old.from_edition < ${edition}`.execute(ctx.db)
}

/** Undoes what an edition that never was current has written. */
export async function removeTraces(ctx: Context, list: ListName, edition: number): Promise<void> {
  const { table } = lists[list]
  await sql`delete from ${sql.table(table)} where from_edition = ${edition}`.execute(ctx.db)
  await sql`update ${sql.table(table)} set until_edition = null where until_edition = ${edition}`.execute(ctx.db)
}
