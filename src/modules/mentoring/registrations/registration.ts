import type { Transition } from "../../../platform/transitions.js"

export const registrationSideCodes = ["mentor", "mentee"] as const
export type RegistrationSide = (typeof registrationSideCodes)[number]

/** A part of a programme with its own rules; a registration stands in one. */
export const streams = ["traditional", "peer", "reverse", "official-languages"] as const
export type Stream = (typeof streams)[number]

/** `invited` was brought in by a spreadsheet and confirmed by nobody yet. Only `active` takes part in a run. */
export const registrationStatuses = ["invited", "draft", "active", "paused", "absent", "withdrawn"] as const
export type RegistrationStatus = (typeof registrationStatuses)[number]

export const registrationActs = ["submit", "pause", "leave", "return", "withdraw"] as const
export type RegistrationAct = (typeof registrationActs)[number]

/** What happens to a registration that is there; sending it is a form of its own. */
export const registrationMoves = ["pause", "leave", "return", "withdraw"] as const satisfies readonly RegistrationAct[]
export type RegistrationMove = (typeof registrationMoves)[number]

/** `holder`: the person registered; `team`: coordinators and administrators; `platform`: time, and rules. */
export const registrationActors = ["holder", "team", "platform"] as const
export type RegistrationActor = (typeof registrationActors)[number]

const away = ["active", "paused"] as const
const open = ["invited", "draft", "active", "paused", "absent"] as const

/** The whole life of a registration, read by the code, the buttons, the exhaustive test and the module's README. */
export const registrationTransitions: readonly Transition<RegistrationStatus, RegistrationAct, RegistrationActor>[] = [
  { act: "submit", from: "invited", to: "active", who: ["holder"] },
  { act: "submit", from: "draft", to: "active", who: ["holder"] },
  { act: "pause", from: "active", to: "paused", who: ["holder", "team", "platform"] },
  ...away.map((from) => ({ act: "leave", from, to: "absent", who: ["holder", "team"] }) as const),
  { act: "return", from: "paused", to: "active", who: ["holder", "platform"] },
  { act: "return", from: "absent", to: "active", who: ["holder", "platform"] },
  ...open.map((from) => ({ act: "withdraw", from, to: "withdrawn", who: ["holder", "team"] }) as const),
]

/** What still keeps a registration from taking part, by code; each has its sentence. */
export const missingSteps = ["languages", "adult", "consent"] as const
export type MissingStep = (typeof missingSteps)[number]

/** Only what pairing could not do without is asked for; any other question may stay open. */
export function missingOf(
  { side }: { readonly side: RegistrationSide },
  given: { readonly languages: boolean; readonly adult: boolean; readonly consent: boolean },
  { asksMentorEachTime }: { readonly asksMentorEachTime: boolean },
): readonly MissingStep[] {
  const isConsentAsked = side === "mentor" && !asksMentorEachTime
  return missingSteps.filter((step) => !(given[step] || (step === "consent" && !isConsentAsked)))
}
