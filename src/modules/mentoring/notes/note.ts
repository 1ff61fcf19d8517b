import type { Place } from "../../../platform/seal.js"
import type { Transition } from "../../../platform/transitions.js"

/** `private`: its author's alone. `agreed`: proposed by one of the two, it stands once the other agrees. */
export const noteKinds = ["private", "agreed"] as const
export type NoteKind = (typeof noteKinds)[number]

export const noteStates = ["private", "proposed", "agreed"] as const
export type NoteState = (typeof noteStates)[number]

export const noteActs = ["agree", "remove"] as const
export type NoteAct = (typeof noteActs)[number]

export const noteSides = ["author", "partner"] as const
export type NoteSide = (typeof noteSides)[number]

/** The life of a note once it is written; `removed` leaves nothing. Read by the code, the buttons and the test. */
export const noteTransitions: readonly Transition<NoteState | "removed", NoteAct, NoteSide>[] = [
  { act: "remove", from: "private", to: "removed", who: ["author"] },
  { act: "remove", from: "proposed", to: "removed", who: ["author", "partner"] },
  { act: "agree", from: "proposed", to: "agreed", who: ["partner"] },
]

export function stateOf({ kind, agreedAt }: { readonly kind: NoteKind; readonly agreedAt: unknown }): NoteState {
  if (kind === "private") return "private"
  return agreedAt === null ? "proposed" : "agreed"
}

/** Of a note, in characters. */
export const longestNote = 5_000

export const placeOfNote = (id: string): Place => ({ table: "pairing_note", row: id, column: "sealed_body" })
