import { sql } from "kysely"
import { type Reading, system } from "../../src/platform/context.js"
import { act, type Doorway } from "../../src/platform/db.js"
import type { IndexKind } from "../../src/platform/live-index.js"
import { record } from "../../src/platform/record.js"
import type { Note } from "./note-thread.js"

/** The table of settings serves as a heap of notes. */
const read = async ({ db: at }: Pick<Reading, "db">, where: ReturnType<typeof sql>) => {
  const { rows } = await sql<Note>`select name as key, value #>> '{}' as text from setting ${where}`.execute(at)
  return rows
}
export const notes: IndexKind<string, Note> = {
  name: "notes",
  thread: new URL("./note-thread.js", import.meta.url),
  count: async (reading) => (await read(reading, sql``)).length,
  listAfter: (reading, key = "", limit) =>
    read(reading, sql`where name > ${key} collate "C" order by name collate "C" limit ${limit}`),
  list: (reading, keys) => read(reading, sql`where name = any(${keys})`),
  touched: { note: async (_, keys) => keys },
}

/** Null takes a note away. */
export const writeNotes = (doorway: Doorway, texts: Readonly<Record<string, string | null>>) =>
  act(doorway, system, async (ctx) => {
    for (const [name, text] of Object.entries(texts)) {
      if (text === null) await ctx.db.deleteFrom("setting").where("name", "=", name).execute()
      else {
        const value = JSON.stringify(text)
        await ctx.db
          .insertInto("setting")
          .values({ name, value, version: 1, changedAt: ctx.now })
          .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
          .execute()
      }
      await record(ctx, { act: "test.write", subject: { kind: "note", key: name } })
    }
  })
