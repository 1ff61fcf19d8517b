import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../../platform/context.js"
import type { TextKind } from "./programme-text.js"

/** A text that a programme has written; a subject belongs to a message. */
export interface StoredText {
  readonly kind: TextKind
  readonly subjectEn: string | null
  readonly subjectFr: string | null
  readonly textEn: string
  readonly textFr: string
  readonly enCurrentAt: Temporal.Instant
  readonly frCurrentAt: Temporal.Instant
}

function texts({ db }: Reading, programmeId: string) {
  return db
    .selectFrom("programmeText")
    .select(["kind", "subjectEn", "subjectFr", "textEn", "textFr", "enCurrentAt", "frCurrentAt"])
    .where("programmeId", "=", programmeId)
    .$narrowType<{ kind: TextKind }>()
}

export async function listTexts(reading: Reading, programmeId: string): Promise<readonly StoredText[]> {
  return texts(reading, programmeId).execute()
}

export async function findText(reading: Reading, programmeId: string, kind: TextKind): Promise<StoredText | undefined> {
  return texts(reading, programmeId).where("kind", "=", kind).executeTakeFirst()
}

export async function saveText(
  ctx: Context,
  programmeId: string,
  { kind, subjectEn, subjectFr, textEn, textFr, enCurrentAt, frCurrentAt }: StoredText,
  changedBy: string | null,
): Promise<void> {
  const content = { subjectEn, subjectFr, textEn, textFr, enCurrentAt, frCurrentAt, changedBy }
  await ctx.db
    .insertInto("programmeText")
    .values({ programmeId, kind, ...content })
    .onConflict((conflict) => conflict.columns(["programmeId", "kind"]).doUpdateSet(content))
    .execute()
}

/** Back to the platform's own text; false where it was there already. */
export async function deleteText(ctx: Context, programmeId: string, kind: TextKind): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom("programmeText")
    .where("programmeId", "=", programmeId)
    .where("kind", "=", kind)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
