import type { MatchGate } from "../../../engine/matching/gate.js"
import { wording } from "../../../platform/wording.js"

const f = wording.en

/** Where it is already said whether she may apply, these are not said again. */
type ToldGate = Exclude<MatchGate, "own-opportunity" | "already-applied" | "organisation-restricted">

const gaps: Readonly<Record<Exclude<ToldGate, "essential-skill-missing">, string>> = {
  "not-opted-in": "this type is not among your opt-ins, so you are not found for it",
  "wrong-side": "you opted in to this type on the same side as this opportunity",
  "language-below": "a language level asked is above yours",
  "security-below": "the security level asked is above yours",
  "group-level-outside": "another group or level is asked",
  "too-far": "it takes place far from you, and not remotely",
  "not-free-in-time": "you are not free in time",
  "no-common-day": "you are free on none of its days",
}

export const inCommon = {
  title: "What you have in common",
  none: "Nothing that counts in matching for the moment.",
  note: "Only the sections of your profile that you let count in matching are compared. A gap does not keep you from applying.",
  gaps,
  skillsMissing: (v: { names: readonly string[] }) =>
    `essential skills that do not count in your profile: ${f.list(v.names)}`,
}

export type InCommonMessages = typeof inCommon
