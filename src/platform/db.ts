import { randomUUID } from "node:crypto"
import {
  CamelCasePlugin,
  Kysely,
  type KyselyPlugin,
  OperationNodeTransformer,
  PostgresDialect,
  type PrimitiveValueListNode,
  sql,
  type ValueNode,
} from "kysely"
import pg from "pg"
import { Temporal } from "temporal-polyfill"
import type { DB } from "../../db/types.js"
import type { Clock } from "./clock.js"
import type { Actor, Context, Reading } from "./context.js"
import type { KeyRing } from "./seal.js"

const int8 = 20
const date = 1082
const timestamptz = 1184

const parsers: Record<number, (text: string) => unknown> = {
  [int8]: (text) => {
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw new Error(`a bigint is beyond 2^53: ${text}`)
    return value
  },
  // The driver would turn a civil date into an instant at local midnight.
  [date]: (text) => text,
  [timestamptz]: (text) => Temporal.Instant.from(text),
}

const types = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers[oid]) ||
    pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
}

/** Writes Temporal.Instant as text; the driver alone would send it as quoted JSON. */
class InstantsAsText extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...super.transformValue(node), value: asText(node.value) }
  }
  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...super.transformPrimitiveValueList(node), values: node.values.map(asText) }
  }
}

function asText(value: unknown): unknown {
  return value instanceof Temporal.Instant ? value.toString() : value
}

const transformer = new InstantsAsText()
const instantsAsText: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
  transformResult: async ({ result }) => result,
}

/** snake_case in SQL, camelCase here; keys inside jsonb values stay as they are. */
const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true })

export type Database = Kysely<DB>

export function openDatabase(url: string, options: { connections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    types,
    application_name: "jumelage",
    // A business transaction stays under one second: the event feed waits for the oldest one.
    options: "-c idle_in_transaction_session_timeout=10s -c statement_timeout=30s -c timezone=UTC",
  })
  // An idle connection that the server closes must not end the program; the next query opens another.
  pool.on("error", () => undefined)
  // Nor may one that is closed between two statements of a transaction: the second one says what happened.
  pool.on("connect", (client) => client.on("error", () => undefined))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [instantsAsText, camelCase] })
}

/** What an edge needs to open transactions. */
export interface Doorway {
  readonly db: Database
  readonly clock: Clock
  readonly keys: KeyRing
}

/** Whether the database answers. */
export async function isReached({ db }: Doorway): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
}

export function reading(doorway: Doorway, actor: Actor): Reading {
  return { db: doorway.db, actor, now: doorway.clock(), keys: doorway.keys }
}

const attempts = 4

/**
 * Runs one command in one transaction. When PostgreSQL reports a deadlock, a serialization failure or a lost
 * connection, the whole command is tried again, a bounded number of times.
 */
export async function act<T>(doorway: Doorway, actor: Actor, command: (ctx: Context) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await doorway.db
        .transaction()
        .execute((db) => command({ db, actor, now: doorway.clock(), keys: doorway.keys, correlation: randomUUID() }))
    } catch (error) {
      if (attempt === attempts || !isWorthAnotherTry(error)) throw error
    }
  }
}

function isWorthAnotherTry(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false
  return error.code === "40P01" || error.code === "40001" || error.code?.startsWith("08") === true
}

/** The violated constraint's name, without the suffix that a sharded table adds; undefined for any other error. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof pg.DatabaseError) || !error.code?.startsWith("23")) return undefined
  return error.constraint?.replace(/_\d+$/, "")
}
