/** Durations of what people may ask about their data, in one place. */
export const peopleRules = {
  copyDays: 7,
  /** A session this fresh is proof enough to take a copy away. */
  freshSessionMinutes: 15,
  /** Time to change her mind before an account is closed and its data are erased. */
  coolingDays: 14,
} as const
