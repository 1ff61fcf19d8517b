import type { Place } from "../../../platform/seal.js"
import type { Transition } from "../../../platform/transitions.js"

/** What may happen to a pairing, as one of the two says it; that it ends has a page of its own. */
export const raisedKinds = ["question", "silent-partner", "absence", "new-organisation", "new-level"] as const
export type RaisedKind = (typeof raisedKinds)[number]

/** The last one comes of a look back, where she asks for help without saying more. */
export const situationKinds = [...raisedKinds, "help-wished"] as const
export type SituationKind = (typeof situationKinds)[number]

export const situationStatuses = ["raised", "reminded", "settled"] as const
export type SituationStatus = (typeof situationStatuses)[number]

export const situationOutcomes = ["answered", "kept", "withdrawn", "ended", "released"] as const
export type SituationOutcome = (typeof situationOutcomes)[number]

export const situationActs = ["answer", "keep", "withdraw", "remind", "release"] as const
export type SituationAct = (typeof situationActs)[number]

/** `raiser`: who said it; `partner`: the other of the two; `platform`: time. */
export const situationSides = ["raiser", "partner", "team", "platform"] as const
export type SituationSide = (typeof situationSides)[number]

/** A state of a kind: a question waits for the team, a silence for the partner. */
type Life = Transition<SituationStatus, SituationAct, SituationSide> & { readonly kinds: readonly SituationKind[] }

const open = ["raised", "reminded"] as const
const changes = ["new-organisation", "new-level"] as const

/** To these the coordination owes an answer, even after the pairing. */
export const answeredKinds = ["question", "help-wished"] as const satisfies readonly SituationKind[]

/** The whole life of each situation, read by the code, the buttons, the exhaustive test and the module's README. */
const situationTransitions: readonly Life[] = [
  { act: "answer", from: "raised", to: "settled", who: ["team"], kinds: answeredKinds },
  { act: "remind", from: "raised", to: "reminded", who: ["platform"], kinds: ["silent-partner"] },
  { act: "release", from: "reminded", to: "settled", who: ["platform", "team"], kinds: ["silent-partner"] },
  ...open.map((from) => ({ act: "keep", from, to: "settled", who: ["partner"], kinds: ["silent-partner"] }) as const),
  { act: "keep", from: "raised", to: "settled", who: ["partner"], kinds: ["absence"] },
  { act: "keep", from: "raised", to: "settled", who: ["team"], kinds: changes },
  ...open.map((from) => ({ act: "withdraw", from, to: "settled", who: ["raiser"], kinds: situationKinds }) as const),
]

/** What an act leaves behind it, where it settles the situation. */
export const outcomes: Readonly<Record<Exclude<SituationAct, "remind">, SituationOutcome>> = {
  answer: "answered",
  keep: "kept",
  withdraw: "withdrawn",
  release: "released",
}

export const linesOf = (kind: SituationKind) => situationTransitions.filter(({ kinds }) => kinds.includes(kind))

/** Days after which the next step of a silence is taken: the second notice, then the release. */
export const silenceDays = 7

/** Of a question and its answer, in characters. */
export const longestQuestion = 2_000

export const placeOfQuestion = (id: string): Place => ({ table: "situation", row: id, column: "sealed_question" })
export const placeOfAnswer = (id: string): Place => ({ table: "situation", row: id, column: "sealed_answer" })
