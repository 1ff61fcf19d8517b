import { sql } from "kysely"
import pg from "pg"
import { expect, test } from "vitest"
import { useDatabase } from "../../tests/support/database.js"

const { db, ownerUrl } = useDatabase()

/** Ends the session of somebody else, as a database does that stops. */
async function endSession(backend: number): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query("select pg_terminate_backend($1, 5000)", [backend])
  await owner.end()
}

test("an act whose connection is closed between two statements fails alone: the program goes on", async () => {
  const act = db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ backend: number }>`select pg_backend_pid() as backend`.execute(transaction)
    await endSession(rows[0]?.backend ?? 0)
    await sql`select 1`.execute(transaction)
  })
  await expect(act).rejects.toThrow()
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db)
  expect(rows).toEqual([{ one: 1 }])
})
