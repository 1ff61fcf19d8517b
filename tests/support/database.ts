import { randomBytes } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import pg from "pg"
import { afterAll, beforeAll, inject } from "vitest"
import { type Database, openDatabase } from "../../src/platform/db.js"

export interface TestDatabase {
  /** The user who migrates: may do all in this database. */
  readonly ownerUrl: string
  /** The user of the program. */
  readonly appUrl: string
  readonly db: Database
}

/** A database of its own for a test file, or for a `describe` in it: a clone of the migrated template. */
export function useDatabase(): TestDatabase {
  const template = inject("template")
  const name = `test_${randomBytes(6).toString("hex")}`
  const ownerUrl = addressOf(template.ownerUrl, name)
  const appUrl = addressOf(template.appUrl, name)
  const db = openDatabase(appUrl)
  beforeAll(() => asOwner(`create database ${name} template ${new URL(template.ownerUrl).pathname.slice(1)}`))
  afterAll(async () => {
    await db.destroy()
    await untilLeft(name)
    await asOwner(`drop database ${name} with (force)`)
  })
  return { ownerUrl, appUrl, db }
}

function addressOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = database
  return address.href
}

/** A pool says that it has ended before the server has closed its last connection: one that is forced out complains. */
async function untilLeft(name: string): Promise<void> {
  const inUse = `select 1 from pg_stat_activity where datname = '${name}'`
  for (let time = 1; time <= 100 && (await asOwner(inUse)) > 0; time += 1) await setTimeout(20)
}

/** Not from within the template: a database that somebody is connected to cannot be cloned. */
async function asOwner(statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: addressOf(inject("template").ownerUrl, "postgres") })
  await client.connect()
  try {
    const { rowCount } = await client.query(statement)
    return rowCount ?? 0
  } finally {
    await client.end()
  }
}
