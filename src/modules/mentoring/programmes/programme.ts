import type { Transition } from "../../../platform/transitions.js"

export const programmeStatuses = [
  "draft",
  "submitted",
  "approved",
  "access-requested",
  "open",
  "paused",
  "closed",
  "refused",
] as const
export type ProgrammeStatus = (typeof programmeStatuses)[number]

export const programmeActs = ["submit", "approve", "refuse", "amend", "open", "pause", "resume", "close"] as const
export type ProgrammeAct = (typeof programmeActs)[number]

/** `team`: its coordinators and administrators; `platform`: an administrator of the whole platform. */
export const programmeSides = ["team", "platform"] as const
export type ProgrammeSide = (typeof programmeSides)[number]

/**
 * The whole life of a programme, read by the code, the buttons, the exhaustive test and the module's README. Where the
 * host asks for no approval, a draft opens at once.
 */
export const programmeTransitions: readonly Transition<ProgrammeStatus, ProgrammeAct, ProgrammeSide>[] = [
  { act: "submit", from: "draft", to: "submitted", who: ["team"] },
  { act: "approve", from: "submitted", to: "approved", who: ["platform"] },
  { act: "refuse", from: "submitted", to: "refused", who: ["platform"] },
  { act: "amend", from: "submitted", to: "draft", who: ["team"] },
  { act: "amend", from: "refused", to: "draft", who: ["team"] },
  { act: "open", from: "draft", to: "open", who: ["team"] },
  { act: "open", from: "approved", to: "open", who: ["team"] },
  { act: "pause", from: "open", to: "paused", who: ["team"] },
  { act: "resume", from: "paused", to: "open", who: ["team"] },
  { act: "close", from: "open", to: "closed", who: ["team"] },
  { act: "close", from: "paused", to: "closed", who: ["team"] },
]
