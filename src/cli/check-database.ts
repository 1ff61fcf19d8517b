import pg from "pg"
import { listPendingMigrations } from "../platform/migrate.js"

const oldestPostgres = 180_000

/** By PostgreSQL's own number of a version: 170010 for 17.10. */
export function isTooOld(versionNumber: number): boolean {
  return versionNumber < oldestPostgres
}

export class DatabaseTooOld extends Error {
  override readonly name = "DatabaseTooOld"
  readonly version: string
  constructor(version: string) {
    super(version)
    this.version = version
  }
}

export class DatabaseBehind extends Error {
  override readonly name = "DatabaseBehind"
  readonly pending: number
  constructor(pending: number) {
    super(String(pending))
    this.pending = pending
  }
}

/** Version of the server, in PostgreSQL's own words; refuses one that is too old. */
export async function checkVersion(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const { rows } = await client.query<{ number: string; version: string }>(
      "select current_setting('server_version_num') as number, current_setting('server_version') as version",
    )
    const version = rows[0]?.version ?? ""
    if (isTooOld(Number(rows[0]?.number))) throw new DatabaseTooOld(version)
    return version
  } finally {
    await client.end()
  }
}

/** A program does not serve on a database that lacks its tables. */
export async function checkDatabase(url: string): Promise<void> {
  await checkVersion(url)
  const pending = await listPendingMigrations(url)
  if (pending.length > 0) throw new DatabaseBehind(pending.length)
}
