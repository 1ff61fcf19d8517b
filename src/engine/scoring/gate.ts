/** Essential requirements: a pair that fails one is never made, whatever its points. */
export const gates = [
  "same-person",
  "in-reporting-line",
  "same-unit",
  "same-organisation",
  "blocked",
  "already-paired",
  "no-free-place",
  "away",
  "steps-missing",
  "goal-declined",
  "identity-not-shared",
  "level-order",
  "no-common-language",
  "practice-not-offered",
  "no-common-mode",
  "too-far",
  "too-little-time",
] as const
export type Gate = (typeof gates)[number]

/** Whose failing is told to nobody but a coordinator: it would say what somebody declared of somebody else. */
export const confidentialGates: readonly Gate[] = ["blocked", "in-reporting-line", "already-paired"]
