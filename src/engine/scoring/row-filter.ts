import { isStepMissing } from "./check-eligibility.js"
import { hasCommonLanguage, offersPractice } from "./languages.js"
import { isLevelOrderKept, levelsAbove } from "./levels.js"
import { listBarred } from "./list-barred.js"
import { countBits, isNear, possibleModes } from "./meeting.js"
import { languageAnswers, levelAnswers, type MentorIndex, meetingAnswers, whereaboutsAnswers } from "./mentor-index.js"
import type { Mentee, Mentor } from "./participant.js"
import { type Classes, placesOf } from "./postings.js"
import type { Row } from "./row.js"
import type { GateSettings } from "./rule-set.js"
import { Remembered } from "./tables.js"

/**
 * Fills rows with those whom a mentee may be paired with: the same as `isEligible` says of each pair. Who somebody is
 * bars few mentors, who are looked up; answers that come in few kinds are compared once a kind; the rest takes a few
 * operations a pair.
 */
export class RowFilter {
  readonly #index: MentorIndex
  readonly #settings: GateSettings
  /** By mentor: 0 for who is kept apart from the mentee at hand. */
  readonly #free: Uint8Array
  readonly #ofLevel = new Remembered<Uint8Array>()
  readonly #ofLanguage = new Remembered<Uint8Array>()
  readonly #ofMeeting = new Remembered<Uint8Array>()
  readonly #ofWhereabouts = new Remembered<Uint8Array>()

  constructor(index: MentorIndex) {
    this.#index = index
    this.#settings = index.yardstick.ruleSet.gates
    this.#free = new Uint8Array(index.mentors.length)
  }

  /** O(mentors). */
  fill(row: Row, mentee: Mentee): void {
    row.count = 0
    if (mentee.isAway || isStepMissing(mentee)) return
    row.far = this.#far(mentee)
    this.#bar(mentee)
    this.#pass(row, mentee)
  }

  #pass(row: Row, mentee: Mentee): void {
    const { open, classes, week } = this.#index
    const { of: level } = classes.level
    const { of: language } = classes.language
    const { of: meeting, examples } = classes.meeting
    const { of: whereabouts } = classes.whereabouts
    const [levelPasses, languagePasses, meetingPasses] = this.#passes(mentee)
    const { mentors, far } = row
    const free = this.#free
    const farther = examples.length
    const own = mentee.week ?? 0
    const least = own === 0 ? 0 : this.#settings.commonParts
    let count = 0
    for (let at = 0; at < open.length; at += 1) {
      const mentor = open[at] ?? 0
      const other = week[mentor] ?? 0
      const apart = (far[whereabouts[mentor] ?? 0] ?? 0) * farther
      // Written before it is known to stay: a branch on what varies from pair to pair takes longer.
      mentors[count] = mentor
      count +=
        (free[mentor] ?? 0) &
        (levelPasses[level[mentor] ?? 0] ?? 0) &
        (languagePasses[language[mentor] ?? 0] ?? 0) &
        (meetingPasses[(meeting[mentor] ?? 0) + apart] ?? 0) &
        (other === 0 || countBits(own & other) >= least ? 1 : 0)
    }
    row.count = count
  }

  #passes(mentee: Mentee): readonly [Uint8Array, Uint8Array, Uint8Array] {
    const { level, language, meeting } = this.#index.classes
    const settings = this.#settings
    return [
      this.#ofLevel.for(levelAnswers(mentee), () =>
        judge(level, (mentor) => isLevelOrderKept(levelsAbove(mentee, mentor), settings.levels)),
      ),
      this.#ofLanguage.for(`${languageAnswers(mentee)} ${mentee.leastLanguageLevel}`, () =>
        judge(
          language,
          (mentor) =>
            hasCommonLanguage(mentee, mentor, settings) && (!settings.practice || offersPractice(mentee, mentor)),
        ),
      ),
      this.#ofMeeting.for(meetingAnswers(mentee), () =>
        Uint8Array.from(
          [true, false].flatMap((near) => [
            ...judge(meeting, (mentor) => possibleModes(mentee, mentor, near).length > 0),
          ]),
        ),
      ),
    ]
  }

  #far(mentee: Mentee): Uint8Array {
    return this.#ofWhereabouts.for(whereaboutsAnswers(mentee), () =>
      judge(this.#index.classes.whereabouts, (mentor) => !isNear(mentee, mentor, this.#settings)),
    )
  }

  /** Marks those whom who they are, or what one requires of the other, keeps apart. */
  #bar(mentee: Mentee): void {
    const free = this.#free
    const { identity } = mentee
    const isRequired = identity?.as === "requirement"
    free.fill(isRequired ? 0 : 1)
    if (isRequired) for (const place of placesOf(this.#index.by.identity, identity.codes)) free[place] = 1
    for (const place of listBarred(mentee, this.#index)) free[place] = 0
  }
}

const judge = ({ examples }: Classes<Mentor>, holds: (mentor: Mentor) => boolean) =>
  Uint8Array.from(examples, (mentor) => (holds(mentor) ? 1 : 0))
