import { sql } from "kysely"
import { beforeAll, describe, expect, test } from "vitest"
import { systemClock } from "../../src/platform/clock.js"
import { system } from "../../src/platform/context.js"
import { act, type Doorway } from "../../src/platform/db.js"
import { record, recordAccess } from "../../src/platform/record.js"
import { useDatabase } from "../support/database.js"

const { db } = useDatabase()
const doorway: Doorway = { db, clock: systemClock, keys: { current: "test", keys: new Map() } }
const nobody = "00000000-0000-7000-8000-000000000000"

describe.each(["event", "access_event"])("history in %s", (table) => {
  beforeAll(async () => {
    await act(doorway, system, async (ctx) => {
      await record(ctx, { act: "test.act", subject: { kind: "test", key: 1 } })
      await recordAccess(ctx, { personId: nobody, purpose: "test", page: "test" })
    })
  })
  const refused = { message: `permission denied for table ${table}` }
  const name = sql.table(table)

  test("is written by the program and read back", async () => {
    const { rows } = await sql`select * from ${name}`.execute(db)
    expect(rows.length).toBeGreaterThan(0)
  })

  test.each([
    ["changes a line", sql`update ${name} set correlation = ${nobody}`],
    ["takes a line away", sql`delete from ${name}`],
    ["empties it", sql`truncate ${name}`],
  ])("the program's own user never %s", async (_, statement) => {
    await expect(statement.execute(db)).rejects.toMatchObject(refused)
  })

  test("the program's own user cannot remove the table or give itself the right", async () => {
    await expect(sql`drop table ${name}`.execute(db)).rejects.toThrow("must be owner")
    await sql`grant update, delete on ${name} to current_user`.execute(db).catch(() => undefined)
    await expect(sql`delete from ${name}`.execute(db)).rejects.toMatchObject(refused)
  })
})
