import { wording } from "../../../platform/wording.js"
import type { WaitingKind } from "./waiting-item.js"

const f = wording.en

const kinds: Readonly<Record<WaitingKind, string>> = {
  question: "A mentee has a question about a proposal",
  review: "A mentee asks that a person review a proposal",
  "pairing-question": "Somebody has a question about a pairing",
  "help-wished": "Somebody wishes help in a pairing",
  "change-announced": "Somebody changes organization or level during a pairing",
  silence: "Somebody no longer answers in a pairing",
  absence: "Somebody announced an absence during a pairing",
  "run-ready": "Pairs of a run are ready to be approved",
  "first-meeting": "The first meeting is not set",
  "back-from-absence": "The announced return has passed",
  "waits-again": "Waits again, after a proposal without a pairing",
  "mentor-asked": "A mentor is asked for their agreement",
  "proposal-sent": "A mentee has a proposal to answer",
}

const acts: Readonly<Record<WaitingKind, string>> = {
  question: "Read and answer",
  review: "Review and answer",
  "pairing-question": "Read and answer",
  "help-wished": "Write an answer",
  "change-announced": "Look and decide",
  silence: "See where it stands",
  absence: "See where it stands",
  "run-ready": "Look at the run",
  "first-meeting": "See the registration",
  "back-from-absence": "See the registration",
  "waits-again": "See the last proposal",
  "mentor-asked": "See the proposal",
  "proposal-sent": "See the proposal",
}

export const toDo = {
  title: "To do",
  lead: "What waits in the programs that you lead, and since when. The oldest stands first.",
  kinds,
  acts,
  caption: (v: { n: number }) => f.plural(v.n, { one: "1 thing waits", other: `${f.number(v.n)} things wait` }),
  what: "What waits",
  who: "Who",
  programme: "Program",
  since: "Since",
  next: "Next step",
  shown: "Programs shown",
  all: "All programs",
  none: "Nothing waits",
  noneText: "Questions, runs and proposals appear here as soon as they wait for an answer.",
  writeToSeveral: "Write to several people of this program",
  block: (v: { n: number }) =>
    f.plural(v.n, { one: "1 thing waits for you", other: `${f.number(v.n)} things wait for you` }),
}

export type ToDoMessages = typeof toDo
