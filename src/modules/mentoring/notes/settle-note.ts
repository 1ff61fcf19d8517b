import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { stateAfter } from "../../../platform/transitions.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { keyOf } from "../pairings/find-pairing-for.js"
import { type NoteAct, noteTransitions, stateOf } from "./note.js"
import { deleteNote, lockNote, saveAgreed } from "./note.store.js"

/** Agrees on what the other proposed, or removes what nobody agreed on yet. */
export async function settleNote(
  ctx: Context,
  { pairingId, noteId, act }: { readonly pairingId: string; readonly noteId: string; readonly act: NoteAct },
): Promise<void> {
  const { pairing, own } = await enterPairing(ctx, pairingId)
  const note = await lockNote(ctx, { pairingId: pairing.id, readerId: own.personId, id: keyOf(noteId) })
  if (!note) throw new Refusal("conflict", "note-changed-meanwhile")
  const from = stateOf(note)
  const sides = [note.authorId === own.personId ? "author" : "partner"] as const
  const to = orThrow(stateAfter(noteTransitions, { act, from, sides }, "note-changed-meanwhile"))
  if (to === "removed") await deleteNote(ctx, note.id)
  else await saveAgreed(ctx, note.id)
  await record(ctx, { act: "mentoring.settle-note", subject: { kind: "pairing", key: pairing.id }, from, to })
}
