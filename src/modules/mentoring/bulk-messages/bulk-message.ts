import type { Placeholder } from "../programmes/texts/programme-text.js"

/** Whom a team can write to at once: where people stand in its programme at that moment. */
export const bulkAudiences = [
  "mentees-waiting",
  "mentees-overdue",
  "proposal-unanswered",
  "mentors-free",
  "mentors-asked",
  "first-meeting-not-set",
  "pairs-active",
  "not-sent",
] as const
export type BulkAudience = (typeof bulkAudiences)[number]

/** Nothing of anybody but the reader: the same words go to all. */
export const bulkPlaceholders = [
  "personName",
  "programName",
  "link",
  "contactName",
  "contactAddress",
] as const satisfies readonly Placeholder[]

/** Subject and text, in both languages: each is written to in hers. */
export interface BulkWords {
  readonly subjectEn: string
  readonly subjectFr: string
  readonly textEn: string
  readonly textFr: string
}
