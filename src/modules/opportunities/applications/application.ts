import type { Transition } from "../../../platform/transitions.js"

export const applicationStatuses = ["sent", "offered", "accepted", "declined", "withdrawn", "rejected"] as const
export type ApplicationStatus = (typeof applicationStatuses)[number]

/** These hold one of the places. */
export const heldStatuses = ["offered", "accepted"] as const satisfies readonly ApplicationStatus[]

/** Not over yet. */
export const openStatuses = ["sent", "offered", "accepted"] as const satisfies readonly ApplicationStatus[]

export const applicationActs = [
  "offer",
  "take-back",
  "lapse",
  "accept",
  "decline",
  "withdraw",
  "reject",
  "reconsider",
] as const
export type ApplicationAct = (typeof applicationActs)[number]

/** `platform`: time, and what follows from the opportunity’s own life. */
export const applicationSides = ["applicant", "author", "platform"] as const
export type ApplicationSide = (typeof applicationSides)[number]

/**
 * The whole life of an application, read by the code, the buttons, the exhaustive test and the module's README. An offer
 * holds a place; one that nobody answered in time lapses, and may be made again. The platform rejects what is left when
 * the last place is taken or the opportunity ends.
 */
export const applicationTransitions: readonly Transition<ApplicationStatus, ApplicationAct, ApplicationSide>[] = [
  { act: "offer", from: "sent", to: "offered", who: ["author"] },
  { act: "take-back", from: "offered", to: "sent", who: ["author"] },
  { act: "lapse", from: "offered", to: "sent", who: ["platform"] },
  { act: "accept", from: "offered", to: "accepted", who: ["applicant"] },
  { act: "decline", from: "offered", to: "declined", who: ["applicant"] },
  { act: "withdraw", from: "sent", to: "withdrawn", who: ["applicant"] },
  { act: "withdraw", from: "accepted", to: "withdrawn", who: ["applicant"] },
  { act: "reject", from: "sent", to: "rejected", who: ["author", "platform"] },
  { act: "reject", from: "offered", to: "rejected", who: ["author", "platform"] },
  { act: "reject", from: "accepted", to: "rejected", who: ["author", "platform"] },
  { act: "reconsider", from: "rejected", to: "sent", who: ["author"] },
]
