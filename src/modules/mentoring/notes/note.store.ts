import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { NoteKind } from "./note.js"

export interface SealedNote {
  readonly id: string
  readonly authorId: string
  readonly kind: NoteKind
  readonly sealedBody: string
  readonly writtenAt: Temporal.Instant
  readonly agreedAt: Temporal.Instant | null
}

/** What this reader may open: the agreed ones, and her own. */
function notesOf({ db }: Reading, pairingId: string, readerId: string) {
  return db
    .selectFrom("pairingNote")
    .select(["id", "authorId", "kind", "sealedBody", "writtenAt", "agreedAt"])
    .where("pairingId", "=", pairingId)
    .where((either) => either.or([either("kind", "=", "agreed"), either("authorId", "=", readerId)]))
    .$narrowType<{ kind: NoteKind }>()
}

export async function listNotes(reading: Reading, pairingId: string, readerId: string): Promise<readonly SealedNote[]> {
  return notesOf(reading, pairingId, readerId).orderBy("writtenAt").orderBy("id").execute()
}

export async function lockNote(
  ctx: Context,
  note: { readonly pairingId: string; readonly readerId: string; readonly id: string },
): Promise<SealedNote | undefined> {
  return notesOf(ctx, note.pairingId, note.readerId).where("id", "=", note.id).forUpdate().executeTakeFirst()
}

/** Says whether it is new: a form posted twice brings the same key twice. */
export async function insertNote(
  ctx: Context,
  note: Pick<SealedNote, "id" | "authorId" | "kind" | "sealedBody"> & { readonly pairingId: string },
): Promise<boolean> {
  const { id, pairingId, authorId, kind, sealedBody } = note
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto("pairingNote")
    .values({ id, pairingId, authorId, kind, sealedBody, writtenAt: ctx.now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function saveAgreed(ctx: Context, id: string): Promise<void> {
  await ctx.db.updateTable("pairingNote").set({ agreedAt: ctx.now }).where("id", "=", id).execute()
}

export async function deleteNote(ctx: Context, id: string): Promise<void> {
  await ctx.db.deleteFrom("pairingNote").where("id", "=", id).execute()
}
