import type { Place } from "../measuring/place.js"
import type { ExpertiseLevel } from "../scoring/participant.js"
import type { DayOfWeek, GroupLevel, LanguageRanks, Side } from "./sides.js"

/** What a person lets count in matching; a section that she keeps out of it is as if it were not filled in. */
export interface Candidate {
  readonly person: string
  readonly optIns: readonly OptIn[]
  /** Her organisations, verified, and all above them. */
  readonly organisations?: readonly string[]
  /** Each concept once. */
  readonly skills?: readonly HeldSkill[]
  /** Each unit group once. */
  readonly experience?: readonly Experience[]
  /** Unit groups that the title of her position, in either language, is suggested to mean. */
  readonly titleOccupations?: readonly string[]
  /** Rank of her highest education level. */
  readonly education?: number
  /** A component that is not named while any other is counts as rank 0. */
  readonly languages?: LanguageRanks
  readonly place?: Place
  /** Kilometres; absent, what the rule set says. */
  readonly farthest?: number
  /** Rank of the security level that she holds. */
  readonly clearance?: number
  readonly groupLevel?: GroupLevel
  readonly availability?: Availability
}

export interface OptIn {
  readonly type: string
  readonly side: Side
}

export interface HeldSkill {
  readonly concept: string
  readonly level?: ExpertiseLevel
  /** The last year in which she used it. */
  readonly lastUsed?: number
}

export interface Experience {
  readonly occupation: string
  readonly months: number
}

export interface Availability {
  readonly weeklyMinutes: number
  /** A civil day; absent, from now on. */
  readonly from?: string
  /** None where any day will do. */
  readonly days: readonly DayOfWeek[]
}
