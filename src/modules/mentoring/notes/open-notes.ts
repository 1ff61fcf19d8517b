import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import { openForPairing } from "../sealing/pairing-seal.js"
import { type GoalStatus, placeOfGoal } from "./goal.js"
import { listGoals } from "./goal.store.js"
import { type NoteState, placeOfNote, stateOf } from "./note.js"
import { listNotes } from "./note.store.js"

export interface Goal {
  readonly id: string
  readonly text: string
  readonly status: GoalStatus
}

export interface Note {
  readonly id: string
  readonly isOwn: boolean
  readonly state: NoteState
  readonly body: string
  readonly writtenAt: Temporal.Instant
}

export interface Shared {
  readonly goals: readonly Goal[]
  /** In the order in which they were written: proposed, agreed, and her own private ones. */
  readonly notes: readonly Note[]
}

/** What one of the two may read of what both aim at and noted. */
export async function openNotes(reading: Reading, { pairing, own }: OwnPairing): Promise<Shared> {
  const open = await openForPairing(reading, pairing.id)
  const goals = await listGoals(reading, pairing.id)
  const notes = await listNotes(reading, pairing.id, own.personId)
  return {
    goals: goals.map(({ id, sealedText, status }) => ({ id, text: open(sealedText, placeOfGoal(id)), status })),
    notes: notes.map((note) => ({
      id: note.id,
      isOwn: note.authorId === own.personId,
      state: stateOf(note),
      body: open(note.sealedBody, placeOfNote(note.id)),
      writtenAt: note.writtenAt,
    })),
  }
}
