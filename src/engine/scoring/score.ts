import type { Contribution } from "../measuring/contribution.js"
import type { Criterion } from "./criterion.js"
import type { MeetingMode, OfficialLanguage, Rhythm } from "./participant.js"

/** How well a pair matches, from 0 to 1,000, and what that is made of. */
export interface Score {
  /** The sum of the points of the contributions. */
  readonly total: number
  /** Added on top for the mentee's wish: assignment compares total + wish. */
  readonly wish: number
  /** Thousandths of the total's weight that rest on answers of both; the rest is neutral. */
  readonly answered: number
  /** One for each criterion that weighs something for this mentee, in their order. */
  readonly contributions: readonly PairContribution[]
}

export type PairContribution = Contribution<Criterion, Reason>

/** Why a pair matches, as codes: words belong to who shows them. */
export type Reason =
  | { readonly code: "goals-covered"; readonly concepts: readonly string[] }
  | { readonly code: "values-alike"; readonly items: readonly string[] }
  | { readonly code: "interests-shared"; readonly concepts: readonly string[] }
  | { readonly code: "path-lived"; readonly concepts: readonly string[] }
  | {
      readonly code: "meeting-easy"
      /** Parts of the week in common; null where one did not say. */
      readonly commonParts: number | null
      readonly mode: MeetingMode | null
      readonly rhythm: Rhythm | null
    }
  /** `levels` that the mentor is above the mentee; negative below. */
  | { readonly code: "level-suits"; readonly levels: number }
  | { readonly code: "language-shared"; readonly language: OfficialLanguage }
  | { readonly code: "language-practised"; readonly language: OfficialLanguage }
  | { readonly code: "identity-shared"; readonly concepts: readonly string[] }
