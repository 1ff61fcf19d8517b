import { sql } from "kysely"
import type { Context, Reading } from "../../../platform/context.js"
import type { Database } from "../../../platform/db.js"
import type { ListName } from "../lists/lists.js"
import type { Publisher } from "../lists/publishers.js"
import type { Difference, Edition, EditionSource, EditionStatus } from "./edition.js"

/** Held for the whole of a load, on its own connection: it goes with a process that dies. */
export async function lockList(db: Database, list: ListName, wait: boolean): Promise<boolean> {
  if (wait) {
    await sql`select pg_advisory_lock(hashtextextended(${`edition ${list}`}, 0))`.execute(db)
    return true
  }
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_lock(hashtextextended(${`edition ${list}`}, 0)) as locked`.execute(db)
  return rows[0]?.locked === true
}

export async function unlockList(db: Database, list: ListName): Promise<void> {
  await sql`select pg_advisory_unlock(hashtextextended(${`edition ${list}`}, 0))`.execute(db)
}

function editions(reading: Reading) {
  return reading.db
    .selectFrom("edition")
    .selectAll()
    .$narrowType<{ list: ListName; publisher: Publisher; status: EditionStatus }>()
}

/** Newest first. */
export async function listEditions(reading: Reading): Promise<readonly Edition[]> {
  return editions(reading).orderBy("number", "desc").execute()
}

export async function findCurrentEdition(
  reading: Reading,
  { list, publisher }: Pick<EditionSource, "list" | "publisher">,
): Promise<Edition | undefined> {
  return editions(reading)
    .where("list", "=", list)
    .where("publisher", "=", publisher)
    .where("status", "=", "current" satisfies EditionStatus)
    .executeTakeFirst()
}

/** A load that no process carries any more: whoever asks holds the list. */
export async function findLoadingEdition(reading: Reading, list: ListName): Promise<Edition | undefined> {
  return editions(reading)
    .where("list", "=", list)
    .where("status", "=", "loading" satisfies EditionStatus)
    .executeTakeFirst()
}

/** At which edition each list stands: the highest number that ever was current. */
export async function findStandingNumbers(reading: Reading): Promise<ReadonlyMap<ListName, number>> {
  const rows = await reading.db
    .selectFrom("edition")
    .select(["list", sql<number>`max(number)`.as("number")])
    .where("currentFrom", "is not", null)
    .groupBy("list")
    .$narrowType<{ list: ListName }>()
    .execute()
  return new Map(rows.map(({ list, number }) => [list, number]))
}

export async function insertEdition(
  ctx: Context,
  { list, publisher, source, digest, isOwn }: EditionSource,
): Promise<number> {
  const { number } = await ctx.db
    .insertInto("edition")
    .values({
      list,
      publisher,
      source,
      digest,
      isOwn,
      status: "loading" satisfies EditionStatus,
      beganAt: ctx.now,
    })
    .returning("number")
    .executeTakeFirstOrThrow()
  return number
}

export async function saveCurrent(ctx: Context, edition: EditionSource & { number: number }, difference: Difference) {
  await ctx.db
    .updateTable("edition")
    .set({ status: "past" satisfies EditionStatus })
    .where("list", "=", edition.list)
    .where("publisher", "=", edition.publisher)
    .where("status", "=", "current" satisfies EditionStatus)
    .execute()
  await ctx.db
    .updateTable("edition")
    .set({
      status: "current" satisfies EditionStatus,
      currentFrom: ctx.now,
      added: difference.added.length,
      changed: difference.changed.length,
      ended: difference.ended.length,
    })
    .where("number", "=", edition.number)
    .execute()
}

export async function saveAbandoned(ctx: Context, number: number): Promise<void> {
  await ctx.db
    .updateTable("edition")
    .set({ status: "abandoned" satisfies EditionStatus })
    .where("number", "=", number)
    .execute()
}
