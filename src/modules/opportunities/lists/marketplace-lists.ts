/** What authors of opportunities choose from. Codes are kept for ever; their words are in the catalogues. */

/** Field of work of an opportunity; `other` is said in the author's own words. */
export const workAreas = [
  "science",
  "information-technology",
  "administration",
  "human-resources",
  "finance",
  "legal-regulatory",
  "security-enforcement",
  "communications",
  "policy",
  "client-service",
  "other",
] as const
export type WorkArea = (typeof workAreas)[number]

/** What is asked, from the least to the most. */
export const securityLevels = ["none", "reliability", "enhanced-reliability", "secret", "top-secret"] as const
export type SecurityLevel = (typeof securityLevels)[number]

/** In what the hours of an opportunity are counted. */
export const timePeriods = ["total", "day", "week", "month"] as const
export type TimePeriod = (typeof timePeriods)[number]

export const languageComponents = ["reading", "writing", "oral"] as const
export type LanguageComponent = (typeof languageComponents)[number]

/** Levels that an opportunity may ask of an official language, from the least to the most. */
export const askedLevels = ["A", "B", "C"] as const
export type AskedLevel = (typeof askedLevels)[number]

/** Why somebody declines an offer or takes an application back; `other` goes with a note. */
export const leavingReasons = ["workload", "interest", "engagement", "approval", "other"] as const
export type LeavingReason = (typeof leavingReasons)[number]

/** Why an author does not select an application: told to who applied. */
export const notSelectedReasons = ["other-chosen", "requirements", "availability", "changed"] as const
export type NotSelectedReason = (typeof notSelectedReasons)[number]
