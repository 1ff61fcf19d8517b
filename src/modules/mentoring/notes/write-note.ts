import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { sealForPairing } from "../sealing/pairing-seal.js"
import { type NoteKind, placeOfNote } from "./note.js"
import { insertNote } from "./note.store.js"
import { sharedAdded } from "./notes.notices.js"

interface NewNote {
  readonly pairingId: string
  readonly key: string
  readonly kind: NoteKind
  readonly body: string
}

/** One of the two writes a note for herself, or proposes one to agree on; only of the second is the other told. */
export async function writeNote(ctx: Context, { pairingId, key, kind, body }: NewNote): Promise<void> {
  const { pairing, own, partner } = await enterPairing(ctx, pairingId)
  const seal = await sealForPairing(ctx, pairing.id)
  const sealedBody = seal(body, placeOfNote(key))
  const isNew = await insertNote(ctx, { id: key, pairingId: pairing.id, authorId: own.personId, kind, sealedBody })
  if (!isNew) return
  await record(ctx, { act: "mentoring.write-note", subject: { kind: "pairing", key: pairing.id }, reason: kind })
  if (kind === "agreed") await tellPartner(ctx, sharedAdded, partner, { pairingId: pairing.id })
}
