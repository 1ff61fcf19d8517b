import { mostPoints } from "../measuring/measure.js"
import { Remembered, tabulate } from "../scoring/tables.js"
import { gateBit, judge } from "./aspects.js"
import type { Candidate } from "./candidate.js"
import { EvidencePoints } from "./evidence-points.js"
import type { BitColumn } from "./evidence-tally.js"
import { type Exclusions, tallyExclusions } from "./exclusions.js"
import { Judge } from "./judge-answers.js"
import { OccupationLists } from "./occupation-lists.js"
import { worthOfMonths } from "./occupations.js"
import { part } from "./open-lists.js"
import { OptIns } from "./opt-ins.js"
import { PostingLists } from "./posting-lists.js"
import { Register } from "./register.js"
import {
  askedOccupations,
  asksForEvidence,
  essentialSkills,
  mostEssentialSkills,
  type Requirements,
} from "./requirements.js"
import { oppositeOf, sides } from "./sides.js"
import { type FoundMatches, type Inquiry, sieve } from "./sieve.js"
import { worthOfSkill } from "./skills.js"
import type { MatchYardstick } from "./yardstick.js"

/**
 * People, to be found by what an opportunity requires. Kept current one by one; holds codes and numbers, nobody's name.
 * Memory at 14 skills each: about 300 bytes a person, her key included.
 */
export class CandidateIndex {
  readonly #yardstick: MatchYardstick
  readonly #points: EvidencePoints
  readonly #skills = new PostingLists()
  readonly #experience = new OccupationLists()
  readonly #titles = new OccupationLists()
  readonly #optIns = new OptIns()
  /** By how near what is held is to what is asked: what each worth comes to. */
  readonly #gains = new Remembered<Uint16Array>()
  readonly #coverages = new Remembered<Uint16Array>()
  readonly #register = new Register<Candidate>(
    ({ ofCandidate }) => ofCandidate,
    (places) => {
      for (const lists of [this.#skills, this.#experience.lists, this.#titles.lists, this.#optIns])
        lists.renumber(places)
    },
  )

  constructor(yardstick: MatchYardstick) {
    this.#yardstick = yardstick
    this.#points = new EvidencePoints(yardstick.ruleSet)
  }

  get size(): number {
    return this.#register.places.size
  }

  /** Adds a person, or takes what she says now in place of what she said. O(her answers), at times O(all). */
  put(candidate: Candidate): void {
    const { ruleSet, year } = this.#yardstick
    const place = this.#register.put(candidate.person, candidate)
    this.#optIns.put(place, candidate.optIns)
    for (const skill of candidate.skills ?? []) {
      this.#skills.add(skill.concept, place, worthOfSkill(skill, ruleSet, year))
    }
    for (const { occupation, months } of candidate.experience ?? []) {
      this.#experience.add(occupation, place, worthOfMonths(months, ruleSet.occupations))
    }
    for (const occupation of candidate.titleOccupations ?? []) this.#titles.add(occupation, place, mostPoints)
  }

  remove(person: string): void {
    this.#register.remove(person)
  }

  /**
   * The people who match: as many as there are, and the best of them. Exactly those whom `explainMatch` finds, without a barrier, with the points
   * of `scoreMatch`. O(entries of the lists named + those of whom evidence speaks).
   */
  find(requirements: Requirements, limit: number): FoundMatches {
    const optedIn = this.#optIns.bitsOf(requirements.type, oppositeOf(requirements.side))
    return this.#inquire(requirements, optedIn, (inquiry) => sieve(this.#register, inquiry, limit))
  }

  /** Who is kept out of it, by what, and what would bring more people. O(as `find`). */
  tallyExclusions(requirements: Requirements): Exclusions {
    return this.#inquire(requirements, null, (inquiry) =>
      tallyExclusions(this.#register, inquiry, requirements, this.#yardstick),
    )
  }

  /** What `answer` makes of the question, over those with a bit, or all; what was tallied is gone afterwards. */
  #inquire<Answer>(
    requirements: Requirements,
    bits: BitColumn | null,
    answer: (inquiry: Inquiry<Candidate>) => Answer,
  ): Answer {
    const { tally, answers } = this.#register
    const asked = requirements.skills?.length ?? 0
    tally.start(this.#points.leastGain() * asked, bits)
    const essential = this.#tallySkills(requirements)
    this.#tallyOccupations(requirements)
    const takesAll = !asksForEvidence(requirements)
    const result = answer({
      key: requirements.key,
      visited: takesAll || this.#points.takesAll ? null : tally.promising,
      barredAt: this.#barredFor(requirements),
      evidenceAt: takesAll ? () => this.#points.neutral : this.#points.testFor(tally, () => asked),
      missingEssentials: (place) => essential & ~tally.essentialsOf(place),
      judge: new Judge(
        answers,
        ({ ofRequirements }) => ofRequirements(requirements),
        (aspect, example) => judge(aspect, aspect.ofRequirements(requirements), example, this.#yardstick),
      ),
    })
    tally.clear()
    return result
  }

  #barredFor({ type, side, managers, applicants = [] }: Requirements): (place: number) => number {
    const [own, applied] = [this.#register.placesOf(managers), this.#register.placesOf(applicants)]
    const optedIn = this.#optIns.bitsOf(type, oppositeOf(side))
    const onSomeSide = sides.map((each) => this.#optIns.bitsOf(type, each))
    return (place) => {
      if (own.has(place)) return gateBit("own-opportunity")
      if (applied.has(place)) return gateBit("already-applied")
      if (hasBit(optedIn, place)) return 0
      return gateBit(onSomeSide.some((bits) => hasBit(bits, place)) ? "wrong-side" : "not-opted-in")
    }
  }

  /** The bits of all essential skills, as `EvidenceTally.essentialsOf` has them of who holds them all. */
  #tallySkills(requirements: Requirements): number {
    const { near, ruleSet } = this.#yardstick
    const essential = essentialSkills(requirements)
    if (essential.length > mostEssentialSkills)
      throw new RangeError(`${essential.length} essential skills are too many.`)
    for (const [at, { concept }] of (requirements.skills ?? []).entries()) {
      const place = essential.indexOf(concept)
      const standIns = [...(near.get(concept) ?? [])].filter(([held]) => held !== concept)
      for (const [held, nearness] of [[concept, mostPoints] as const, ...standIns]) {
        const isHeld = place >= 0 && nearness === mostPoints
        const gains = this.#gains.for(String(nearness), () =>
          tabulate(mostPoints + 1, (worth) => Math.max(0, part(worth, nearness) - ruleSet.neutral.skills)),
        )
        const bits = new Uint32Array(gains.length).fill(isHeld ? 1 << place : 0)
        this.#register.tally.coverSkill(this.#skills.entriesOf(held), at + 1, gains, bits)
      }
    }
    return 2 ** essential.length - 1
  }

  #tallyOccupations(requirements: Requirements): void {
    const { tally } = this.#register
    const rules = this.#yardstick.ruleSet.occupations
    for (const asked of askedOccupations(requirements)) {
      for (const { entries, nearness } of this.#experience.near(asked, rules)) {
        const coverages = this.#coverages.for(String(nearness), () =>
          tabulate(mostPoints + 1, (worth) => part(worth, nearness)),
        )
        tally.coverExperience(entries, coverages)
      }
      for (const { entries, nearness } of this.#titles.near(asked, rules)) {
        tally.coverTitle(entries, nearness)
      }
    }
  }
}

const hasBit = ({ words, bit }: BitColumn, place: number): boolean => ((words[place] ?? 0) & bit) !== 0
