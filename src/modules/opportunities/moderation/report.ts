/** What somebody may find wrong with a posting; moderation gives its author the same reasons. */
export const reportReasons = [
  "wrong-section",
  "discriminatory",
  "personal-information",
  "conflict-of-interest",
  "spam",
  "other",
] as const
export type ReportReason = (typeof reportReasons)[number]

export const reportStatuses = ["open", "settled"] as const
export type ReportStatus = (typeof reportStatuses)[number]

/** What moderation did; who reported is told no more than this. */
export const reportOutcomes = ["dismissed", "removed"] as const
export type ReportOutcome = (typeof reportOutcomes)[number]

/** Of what is added in one’s own words, in characters. */
export const longestWords = 2_000
