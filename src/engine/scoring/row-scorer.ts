import { closenessOf, type Measure, mostPoints, pointsOf, unanswered } from "../measuring/measure.js"
import { type Criterion, criteria, type Weights } from "./criterion.js"
import { goalWeights } from "./goals.js"
import { sumOfInterests, weightOfInterest } from "./interest-weights.js"
import { measureLanguage } from "./languages.js"
import { measureLevel } from "./levels.js"
import { countBits } from "./meeting.js"
import {
  findOffers,
  languageAnswers,
  levelAnswers,
  type MentorIndex,
  meetingAnswers,
  type Offers,
} from "./mentor-index.js"
import { dayParts, type Mentee, type Mentor, weekDays } from "./participant.js"
import { placesOf } from "./postings.js"
import { allTenths, measureMeeting, tenths, weekCloseness } from "./practicality.js"
import type { Row } from "./row.js"
import type { Reason } from "./score.js"
import { weightsFor } from "./score-pair.js"
import { Remembered, tabulate } from "./tables.js"
import { bitsOfItem, encodeValues, thousandthsOfStep } from "./values.js"

/** Where the table of weeks tells what an unsaid one is worth. */
const unsaidWeek = weekDays * dayParts.length + 1

/**
 * Scores rows: the same points as `scorePair` gives each pair, its wish included. What many share is summed up from the
 * inverted lists, what comes in few kinds is measured once a kind, and each criterion then adds to the whole row from a
 * table of points. O(mentors) a mentee, with a few operations a pair and criterion.
 */
export class RowScorer {
  readonly #index: MentorIndex
  readonly #sums: Uint32Array
  readonly #offers = new Remembered<Offers>()
  readonly #tables = new Remembered<Uint16Array>()
  readonly #meetings = new Remembered<Uint32Array>()
  readonly #weights = new Remembered<Weights>()
  readonly #week: Uint32Array

  constructor(index: MentorIndex) {
    this.#index = index
    this.#sums = new Uint32Array(index.mentors.length)
    const { ruleSet, neutral } = index.yardstick
    this.#week = Uint32Array.from(
      { length: unsaidWeek + 1 },
      (_, parts) =>
        tenths.week * (parts === unsaidWeek ? neutral.practicality : weekCloseness(parts, ruleSet.gates.commonParts)),
    )
  }

  readonly #add: Readonly<Record<Criterion, (row: Row, mentee: Mentee, weight: number) => void>> = {
    goals: (...given) => this.#addGoals(...given),
    values: (...given) => this.#addValues(...given),
    interests: (...given) => this.#addInterests(...given),
    path: (...given) => this.#addPath(...given),
    practicality: (...given) => this.#addPracticality(...given),
    level: (...given) => this.#addLevel(...given),
    language: (...given) => this.#addLanguage(...given),
    identity: (...given) => this.#addIdentity(...given),
  }

  score(row: Row, mentee: Mentee): void {
    const weights = this.#weights.for(`${mentee.mostImportant} ${mentee.identity !== undefined}`, () =>
      weightsFor(mentee, this.#index.yardstick.ruleSet),
    )
    row.points.fill(0, 0, row.count)
    for (const criterion of criteria) {
      if (weights[criterion] > 0) this.#add[criterion](row, mentee, weights[criterion])
    }
    this.#addWishes(row, mentee)
  }

  #addGoals(row: Row, mentee: Mentee, weight: number): void {
    const weights = goalWeights(mentee, this.#index.yardstick.ruleSet)
    if (weights.size === 0) {
      this.#addNeutral(row, "goals", weight)
      return
    }
    let parts = 0
    for (const each of weights.values()) parts += each
    this.#startSums("goals", parts)
    for (const [goal, each] of weights) {
      const { mentors, coverage } = this.#offers.for(goal, () => findOffers(goal, this.#index))
      for (let at = 0; at < mentors.length; at += 1) this.#addTo(mentors[at] ?? 0, each * (coverage[at] ?? 0))
    }
    addByTable(row, this.#tableOf(parts, weight), this.#sums)
  }

  #addPath(row: Row, { paths = [] }: Mentee, weight: number): void {
    const wanted = new Set(paths)
    if (wanted.size === 0) {
      this.#addNeutral(row, "path", weight)
      return
    }
    this.#startSums("path", wanted.size)
    for (const path of wanted) {
      for (const mentor of this.#index.by.path.get(path) ?? []) this.#addTo(mentor, mostPoints)
    }
    addByTable(row, this.#tableOf(wanted.size, weight), this.#sums)
  }

  #addIdentity(row: Row, { identity }: Mentee, weight: number): void {
    if (identity === undefined) return
    this.#startSums("identity", 1)
    for (const mentor of placesOf(this.#index.by.identity, identity.codes)) this.#sums[mentor] = mostPoints
    addByTable(row, this.#tableOf(1, weight), this.#sums)
  }

  #addValues(row: Row, mentee: Mentee, weight: number): void {
    const { yardstick, values } = this.#index
    const table = this.#tableOfValues(weight)
    const own = encodeValues(mentee, yardstick.ruleSet.valueItems)
    const { mentors, points, count } = row
    for (let at = 0; at < count; at += 1) {
      const mentor = mentors[at] ?? 0
      const both = own.answered & (values.answered[mentor] ?? 0)
      const steps = countBits((own.bits ^ (values.bits[mentor] ?? 0)) & both)
      points[at] = (points[at] ?? 0) + (table[countBits(both) * stepCounts + steps] ?? 0)
    }
  }

  #addInterests(row: Row, mentee: Mentee, weight: number): void {
    const { yardstick, by, interestSums } = this.#index
    const wanted = new Set(mentee.interests)
    if (wanted.size === 0) {
      this.#addNeutral(row, "interests", weight)
      return
    }
    this.#sums.fill(0)
    for (const interest of wanted) {
      const each = weightOfInterest(interest, yardstick.interestWeights)
      for (const mentor of by.interest.get(interest) ?? []) this.#addTo(mentor, each)
    }
    const own = sumOfInterests(wanted, yardstick.interestWeights)
    const [table, sums] = [this.#tableOfInterests(own, weight), this.#sums]
    const { mentors, points, count } = row
    for (let at = 0; at < count; at += 1) {
      const mentor = mentors[at] ?? 0
      points[at] = (points[at] ?? 0) + (table[(interestSums[mentor] ?? 0) * (own + 1) + (sums[mentor] ?? 0)] ?? 0)
    }
  }

  #addPracticality(row: Row, mentee: Mentee, weight: number): void {
    const { week, classes, yardstick } = this.#index
    const meetings = this.#meetings.for(meetingAnswers(mentee), () =>
      tableOfMeetings(mentee, classes.meeting.examples, yardstick.neutral.practicality),
    )
    const [table, weeks] = [this.#tableOf(allTenths, weight), this.#week]
    const own = mentee.week ?? 0
    const { of: meeting, examples } = classes.meeting
    const { of: whereabouts } = classes.whereabouts
    const { mentors, points, far, count } = row
    for (let at = 0; at < count; at += 1) {
      const mentor = mentors[at] ?? 0
      const other = week[mentor] ?? 0
      const parts = own === 0 || other === 0 ? unsaidWeek : countBits(own & other)
      const apart = (far[whereabouts[mentor] ?? 0] ?? 0) * examples.length
      const closeness = (meetings[(meeting[mentor] ?? 0) + apart] ?? 0) + (weeks[parts] ?? 0)
      points[at] = (points[at] ?? 0) + (table[closeness] ?? 0)
    }
  }

  #addLevel(row: Row, mentee: Mentee, weight: number): void {
    const { of, examples } = this.#index.classes.level
    const measure = (mentor: Mentor) => measureLevel(mentee, mentor, this.#index.yardstick)
    const table = this.#tables.for(`level ${levelAnswers(mentee)} ${weight}`, () =>
      Uint16Array.from(examples, (mentor) => this.#pointsOf("level", measure(mentor), weight)),
    )
    addByTable(row, table, of)
  }

  #addLanguage(row: Row, mentee: Mentee, weight: number): void {
    const { of, examples } = this.#index.classes.language
    const table = this.#tables.for(`language ${languageAnswers(mentee)} ${weight}`, () =>
      Uint16Array.from(examples, (mentor) => this.#pointsOf("language", measureLanguage(mentee, mentor), weight)),
    )
    addByTable(row, table, of)
  }

  #addWishes({ mentors, points, count }: Row, { wishes = [] }: Mentee): void {
    const { places, yardstick } = this.#index
    for (const [rank, key] of wishes.entries()) {
      const mentor = wishes.indexOf(key) === rank ? places.get(key) : undefined
      const at = mentor === undefined ? -1 : mentors.subarray(0, count).indexOf(mentor)
      if (at >= 0) points[at] = (points[at] ?? 0) + (yardstick.ruleSet.wishPoints[rank] ?? 0)
    }
  }

  #addNeutral({ points, count }: Row, criterion: Criterion, weight: number): void {
    const each = this.#pointsOf(criterion, unanswered, weight)
    for (let at = 0; at < count; at += 1) points[at] = (points[at] ?? 0) + each
  }

  /** Who said nothing has the neutral sum from the start, and no list adds to it. */
  #startSums(criterion: "goals" | "path" | "identity", parts: number): void {
    const { silent, yardstick } = this.#index
    this.#sums.fill(0)
    for (const mentor of silent[criterion]) this.#sums[mentor] = parts * yardstick.neutral[criterion]
  }

  #addTo(mentor: number, thousandths: number): void {
    this.#sums[mentor] = (this.#sums[mentor] ?? 0) + thousandths
  }

  #pointsOf(criterion: Criterion, measure: Measure<Reason>, weight: number): number {
    return pointsOf(closenessOf(measure, this.#index.yardstick.neutral[criterion]), weight)
  }

  /** Points by thousandths earned of so many parts. */
  #tableOf(parts: number, weight: number): Uint16Array {
    return this.#tables.for(`${parts} ${weight}`, () =>
      tabulate(mostPoints * parts + 1, (earned) =>
        pointsOf(closenessOf({ earned, answered: parts, parts, reason: null }, 0), weight),
      ),
    )
  }

  /** Points by what all interests of the mentor tell together, and by what those in common tell. */
  #tableOfInterests(own: number, weight: number): Uint16Array {
    return this.#tables.for(`interests ${own} ${weight}`, () => {
      const most = this.#index.interestSums.reduce((sum, each) => Math.max(sum, each), 0)
      return tabulate((most + 1) * (own + 1), (place) => {
        const [other, shared] = [Math.floor(place / (own + 1)), place % (own + 1)]
        const parts = own + other
        const measure = { earned: 2 * mostPoints * shared, answered: parts, parts, reason: null }
        return this.#pointsOf("interests", other === 0 ? unanswered : measure, weight)
      })
    })
  }

  /** Points by the bits of the items that both answered, and by the steps between the answers. */
  #tableOfValues(weight: number): Uint16Array {
    const parts = this.#index.yardstick.ruleSet.valueItems.length
    return this.#tables.for(`values ${weight}`, () =>
      tabulate(stepCounts * stepCounts, (place) => {
        const [answered, steps] = [Math.floor(place / stepCounts / bitsOfItem), place % stepCounts]
        const earned = mostPoints * answered - thousandthsOfStep * steps
        return this.#pointsOf("values", parts === 0 ? unanswered : { earned, answered, parts, reason: null }, weight)
      }),
    )
  }
}

/** From none to as many as a word has bits. */
const stepCounts = 33

/** Adds to each pair of the row what the table says of its mentor's place in the column. */
function addByTable({ mentors, points, count }: Row, table: Uint16Array, column: Uint32Array): void {
  for (let at = 0; at < count; at += 1) {
    points[at] = (points[at] ?? 0) + (table[column[mentors[at] ?? 0] ?? 0] ?? 0)
  }
}

/** Tenths of practicality that mode and rhythm earn or are worth unsaid: all classes where they are near, then far. */
function tableOfMeetings(mentee: Mentee, examples: readonly Mentor[], neutral: number): Uint32Array {
  const all = tenths.mode + tenths.rhythm
  return Uint32Array.from(
    [true, false].flatMap((near) =>
      examples.map((mentor) => {
        const { earned, answered } = measureMeeting(mentee, mentor, near)
        return earned + (all - answered) * neutral
      }),
    ),
  )
}
