import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import pg from "pg"
import { projectPath } from "./project.js"
import { migrateQueue } from "./tasks.js"

/** One migration file, numbered, forward-only. Its past text never changes. */
interface Migration {
  readonly name: string
  readonly text: string
  readonly checksum: string
}

export class MigrationError extends Error {
  override readonly name = "MigrationError"
}

const migrationsFolder = projectPath("db", "migrations")
const lockNumber = 7_101_961

/**
 * Brings the database to the program's version, then states again what the program's own role may do.
 * One transaction a file; two starters wait for each other; a past file that changed is refused.
 */
export async function migrate(options: {
  readonly ownerUrl: string
  readonly appRole: string
  readonly folder?: string
  readonly say: (line: string) => void
}): Promise<void> {
  const folder = options.folder ?? migrationsFolder
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: options.ownerUrl, application_name: "jumelage migrate" })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock($1)", [lockNumber])
    await client.query(`create table if not exists migration (
      name text constraint migration_pk primary key, checksum text not null, applied_at timestamptz not null)`)
    for (const migration of await pending(client, migrations)) {
      options.say(migration.name)
      await apply(client, migration)
    }
    await migrateQueue(options.ownerUrl)
    const grants = await readFile(join(folder, "grants.sql"), "utf8")
    await client.query(grants.replaceAll(":app_role", pg.escapeIdentifier(options.appRole)))
  } finally {
    await client.end()
  }
}

/** Names of the migrations that the database lacks, without changing anything. */
export async function listPendingMigrations(url: string): Promise<readonly string[]> {
  const migrations = await readMigrations(migrationsFolder)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const known = await client.query("select to_regclass('migration') as name")
    if (known.rows[0].name === null) return migrations.map(({ name }) => name)
    return (await pending(client, migrations)).map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8")
      return { name, text, checksum: createHash("sha256").update(text).digest("hex") }
    }),
  )
}

async function pending(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    "select name, checksum from migration order by name",
  )
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  const unknown = rows.find(({ name }) => !migrations.some((migration) => migration.name === name))
  if (unknown) throw new MigrationError(`the database is newer than the program: it holds ${unknown.name}`)
  const changed = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (changed) throw new MigrationError(`a past migration has changed: ${changed.name}`)
  return migrations.filter(({ name }) => !applied.has(name))
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("begin")
  try {
    await client.query(migration.text)
    await client.query("insert into migration (name, checksum, applied_at) values ($1, $2, now())", [
      migration.name,
      migration.checksum,
    ])
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw new MigrationError(`${migration.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
