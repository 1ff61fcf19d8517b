import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../../platform/wording.js"

const f = wording.en

export const desk = {
  title: "Registrations",
  lead: "Those who wait longest come first. Opening somebody’s answers leaves a trace that this person can see.",
  import: "Import from a spreadsheet",
  tabs: "State",
  filter: "Narrow the list",
  side: "Side",
  stream: "Stream",
  allSides: "Both sides",
  allStreams: "All streams",
  show: "Show",
  caption: "Registrations of the program",
  name: "Name",
  waiting: "Waiting since",
  places: "Places taken",
  placesOf: (v: { taken: number; places: number }) => `${f.number(v.taken)} of ${f.number(v.places)}`,
  paired: "Proposal or pairing",
  free: "Nobody yet",
  back: "Back",
  backAfter: (v: { on: Temporal.PlainDate }) => `After ${f.date(v.on)}`,
  notKnown: "Not known",
  none: "No registration here",
  noneText: "Registrations in this state will stand here.",
  pages: "Pages of the list",
  toList: "Back to the registrations",
  draftsHidden: "Drafts are not shown: they belong to those who write them until they are sent.",
  consentedAt: "Agreed to proposals in their name",
  noConsent: "Not given",
  standing: "State",
  changes: "Change the state",
  changesText: "The person is told at once. What they avoid is shown to nobody.",
  notAnswered: "No answer was given to the other questions.",
}

export type DeskMessages = typeof desk
