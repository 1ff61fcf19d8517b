import type { Contribution } from "../measuring/contribution.js"
import type { OfficialLanguage } from "../scoring/participant.js"
import type { MatchCriterion } from "./criterion.js"
import type { GroupLevel, LanguageComponent } from "./sides.js"

/** How well a person and an opportunity match, from 0 to 1,000, and what that is made of. */
export interface MatchScore {
  /** The sum of the points of the contributions. */
  readonly total: number
  /** Thousandths of the total's weight that rest on what both said; the rest is neutral. */
  readonly answered: number
  /** One for each criterion that weighs something, in their order. */
  readonly contributions: readonly MatchContribution[]
}

export type MatchContribution = Contribution<MatchCriterion, MatchReason>

/** What a person is found by, as codes: words belong to who shows them. */
export type MatchReason =
  | {
      readonly code: "skills-held"
      /** Asked, and held. */
      readonly exact: readonly string[]
      /** Asked, and held in another that is near it. */
      readonly near: readonly { readonly asked: string; readonly held: string }[]
    }
  /** Her occupation, near `asked` or the same. */
  | { readonly code: "occupation-worked"; readonly asked: string; readonly worked: string; readonly months: number }
  | { readonly code: "title-alike"; readonly asked: string; readonly held: string }
  | { readonly code: "education-reached" }
  | { readonly code: "languages-met"; readonly components: readonly AskedComponent[] }
  | { readonly code: "can-be-remote" }
  | { readonly code: "lives-near"; readonly kilometres: number }
  | { readonly code: "group-level-suits"; readonly asked: GroupLevel }
  | { readonly code: "hours-suffice" }
  | { readonly code: "free-in-time" }

export interface AskedComponent {
  readonly language: OfficialLanguage
  readonly component: LanguageComponent
  readonly rank: number
}
