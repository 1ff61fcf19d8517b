import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

export interface ApplicationNote {
  readonly id: string
  readonly applicationId: string
  readonly writtenBy: string
  readonly writerName: string
  readonly body: string
  readonly writtenAt: Temporal.Instant
}

/** The latest first. */
export async function listNotes({ db }: Reading, applicationId: string): Promise<readonly ApplicationNote[]> {
  return db
    .selectFrom("applicationNote")
    .innerJoin("person", "person.id", "applicationNote.writtenBy")
    .select(["applicationNote.id", "applicationNote.applicationId", "applicationNote.writtenBy"])
    .select(["person.displayName as writerName", "applicationNote.body", "applicationNote.writtenAt"])
    .where("applicationNote.applicationId", "=", applicationId)
    .orderBy("applicationNote.writtenAt", "desc")
    .orderBy("applicationNote.id")
    .execute()
}

/** False where it is written already. */
export async function insertNote(
  ctx: Context,
  note: Pick<ApplicationNote, "id" | "applicationId" | "writtenBy" | "body">,
): Promise<boolean> {
  const { id, applicationId, writtenBy, body } = note
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto("applicationNote")
    .values({ id, applicationId, writtenBy, body, writtenAt: ctx.now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function saveShortlisted(ctx: Context, applicationId: string, isShortlisted: boolean): Promise<void> {
  await ctx.db.updateTable("application").set({ isShortlisted }).where("id", "=", applicationId).execute()
}
