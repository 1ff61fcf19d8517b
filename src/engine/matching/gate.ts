/** What keeps a person out of an opportunity, whatever her points; in the order in which it is told. */
export const matchGates = [
  "own-opportunity",
  "already-applied",
  "not-opted-in",
  "wrong-side",
  "organisation-restricted",
  "essential-skill-missing",
  "language-below",
  "security-below",
  "group-level-outside",
  "too-far",
  "not-free-in-time",
  "no-common-day",
] as const
export type MatchGate = (typeof matchGates)[number]
