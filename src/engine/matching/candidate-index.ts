import { mostPoints } from "../measuring/measure.js"
import { judge } from "./aspects.js"
import type { Candidate } from "./candidate.js"
import { EvidencePoints } from "./evidence-points.js"
import type { EvidenceTally } from "./evidence-tally.js"
import { type Exclusions, tallyExclusions } from "./exclusions.js"
import { Judge } from "./judge-answers.js"
import { OccupationLists } from "./occupation-lists.js"
import { worthOfMonths } from "./occupations.js"
import { part } from "./open-lists.js"
import { PostingLists, placeIn, worthIn } from "./posting-lists.js"
import { Register } from "./register.js"
import {
  askedOccupations,
  asksForEvidence,
  essentialSkills,
  mostEssentialSkills,
  type Requirements,
} from "./requirements.js"
import { type FoundMatches, type Inquiry, sieve } from "./sieve.js"
import { worthOfSkill } from "./skills.js"
import type { MatchYardstick } from "./yardstick.js"

/**
 * People, to be found by what an opportunity requires. Kept current one by one; holds codes and numbers, nobody's name.
 * Memory at 15 skills each: about 200 bytes a person beside her key.
 */
export class CandidateIndex {
  readonly #yardstick: MatchYardstick
  readonly #points: EvidencePoints
  readonly #skills = new PostingLists()
  readonly #experience = new OccupationLists()
  readonly #titles = new OccupationLists()
  readonly #register = new Register<Candidate>(
    ({ ofCandidate }) => ofCandidate,
    (places) => {
      for (const lists of [this.#skills, this.#experience.lists, this.#titles.lists]) lists.renumber(places)
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
    return this.#inquire(requirements, (inquiry) => sieve(this.#register, inquiry, limit))
  }

  /** Who is kept out of it, by what, and what would bring more people. O(as `find`). */
  tallyExclusions(requirements: Requirements): Exclusions {
    return this.#inquire(requirements, (inquiry) =>
      tallyExclusions(this.#register, inquiry, requirements, this.#yardstick),
    )
  }

  /** What `answer` makes of the question; what was tallied for it is gone afterwards. */
  #inquire<Answer>(requirements: Requirements, answer: (inquiry: Inquiry<Candidate>) => Answer): Answer {
    const { tally, answers } = this.#register
    const essential = this.#tallySkills(requirements)
    this.#tallyOccupations(requirements)
    const asked = requirements.skills?.length ?? 0
    const takesAll = !asksForEvidence(requirements)
    const least = takesAll ? 0 : this.#points.least
    const result = answer({
      key: requirements.key,
      visited: takesAll || this.#points.least <= this.#points.neutral ? null : tally.touched,
      evidenceAt: (place) => {
        const points = this.#points.of(tally, place, asked)
        return points >= least ? points : -1
      },
      missingEssentials: (place) => essential & ~tally.essentialsOf(place),
      barred: this.#register.placesOf([...requirements.managers, ...(requirements.applicants ?? [])]),
      judge: new Judge(
        answers,
        ({ ofRequirements }) => ofRequirements(requirements),
        (aspect, example) => judge(aspect, aspect.ofRequirements(requirements), example, this.#yardstick),
      ),
    })
    tally.clear()
    return result
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
        coverSkill(this.#register.tally, this.#skills.entriesOf(held), {
          ...{ number: at + 1, nearness, neutral: ruleSet.neutral.skills },
          essentialBit: place >= 0 && nearness === mostPoints ? 1 << place : 0,
        })
      }
    }
    return 2 ** essential.length - 1
  }

  #tallyOccupations(requirements: Requirements): void {
    const { tally } = this.#register
    const rules = this.#yardstick.ruleSet.occupations
    for (const asked of askedOccupations(requirements)) {
      for (const { entries, nearness } of this.#experience.near(asked, rules)) {
        for (const entry of entries) tally.coverExperience(placeIn(entry), part(worthIn(entry), nearness))
      }
      for (const { entries, nearness } of this.#titles.near(asked, rules)) {
        for (const entry of entries) tally.coverTitle(placeIn(entry), nearness)
      }
    }
  }
}

interface AskedSkillAt {
  /** Of the skill that is asked, from 1. */
  readonly number: number
  readonly nearness: number
  readonly neutral: number
  /** 0 where it is not essential, or not truly held. */
  readonly essentialBit: number
}

function coverSkill(tally: EvidenceTally, entries: Uint32Array, asked: AskedSkillAt): void {
  const { number, nearness, neutral, essentialBit } = asked
  for (const entry of entries) {
    const place = placeIn(entry)
    const coverage = part(worthIn(entry), nearness)
    if (coverage > 0) tally.coverSkill(place, number, coverage, neutral)
    if (essentialBit !== 0) tally.holdEssential(place, essentialBit)
  }
}
