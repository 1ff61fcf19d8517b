import type { Place } from "../measuring/place.js"
import type { DayOfWeek, GroupLevel, LanguageRanks, Side } from "./sides.js"

/** What an opportunity asks for, as matching compares it. */
export interface Requirements {
  readonly key: string
  /** Of opportunity. */
  readonly type: string
  /** Of the person who posts it; it is for those on the opposite side. */
  readonly side: Side
  /** Persons who manage it (creator, contact): they are not among its candidates. */
  readonly managers: readonly string[]
  /** Persons who have applied already. */
  readonly applicants?: readonly string[]
  /** Where it is limited to some: their keys; a candidate names those above her own too. */
  readonly organisations?: readonly string[]
  /** Each concept once, at most `mostEssentialSkills` of them essential. */
  readonly skills?: readonly AskedSkill[]
  /** Unit group that the creator chose. */
  readonly occupation?: string
  /** Unit groups that its titles, in either language, are suggested to mean: they stand in where none was chosen. */
  readonly titleOccupations?: readonly string[]
  /** Least rank of an education level. */
  readonly education?: number
  /** Least ranks. */
  readonly languages?: LanguageRanks
  readonly place?: Place
  /** Can be done from anywhere. */
  readonly isRemote?: boolean
  /** Kilometres; absent, what the rule set says. */
  readonly farthest?: number
  /** Least rank of a security level. */
  readonly security?: number
  /** Any of these suits. */
  readonly groupLevels?: readonly GroupLevel[]
  /** Nobody outside `groupLevels` may be taken. */
  readonly areGroupLevelsRequired?: boolean
  /** Civil days. */
  readonly startsOn?: string
  readonly endsOn?: string
  readonly weeklyMinutes?: number
  /** Of its weekly schedule. */
  readonly days?: readonly DayOfWeek[]
}

export interface AskedSkill {
  readonly concept: string
  /** Not to hold it is not to be eligible; otherwise it is wished for. */
  readonly isEssential: boolean
}

/** More would not fit in one word; nobody asks for as many. */
export const mostEssentialSkills = 31

export const essentialSkills = ({ skills = [] }: Requirements): readonly string[] =>
  skills.filter(({ isEssential }) => isEssential).map(({ concept }) => concept)

/** What experience and title are compared with: the one that was chosen says more than a title. */
export const askedOccupations = ({ occupation, titleOccupations = [] }: Requirements): readonly string[] =>
  occupation === undefined ? titleOccupations : [occupation]

/** Without skill and occupation nobody is found by anything: all who may take part are listed. */
export const asksForEvidence = (requirements: Requirements): boolean =>
  (requirements.skills?.length ?? 0) > 0 || askedOccupations(requirements).length > 0
