import { mostPoints } from "../measuring/measure.js"
import type { NearConcepts } from "../measuring/near-concepts.js"
import { tabulate } from "../scoring/tables.js"
import { gateBit, judge } from "./aspects.js"
import type { Candidate } from "./candidate.js"
import { Column } from "./column.js"
import { EvidencePoints } from "./evidence-points.js"
import { Judge } from "./judge-answers.js"
import { OccupationLists } from "./occupation-lists.js"
import { worthOfMonths } from "./occupations.js"
import { part } from "./open-lists.js"
import { PostingLists, placeIn } from "./posting-lists.js"
import { Register } from "./register.js"
import {
  askedOccupations,
  asksForEvidence,
  essentialSkills,
  mostEssentialSkills,
  type Requirements,
} from "./requirements.js"
import { oppositeOf, type Side } from "./sides.js"
import { type FoundMatches, sieve } from "./sieve.js"
import { bestCover, nearnessOfSkill } from "./skills.js"
import type { MatchYardstick } from "./yardstick.js"

/**
 * Opportunities, to be found by what a person says of herself: the same matches as `CandidateIndex` finds, from the other
 * side. Kept current one by one.
 */
export class OpportunityIndex {
  readonly #yardstick: MatchYardstick
  readonly #points: EvidencePoints
  /** By skill, who asks for it: 0 where it is wished for, or which of the essential ones it is, from 1. */
  readonly #skills = new PostingLists()
  readonly #occupations = new OccupationLists()
  /** Those that ask for no skill and no occupation. */
  readonly #open = new PostingLists()
  /** Those that she manages, or applied to. */
  readonly #byPerson = new PostingLists()
  readonly #skillsAsked = new Column()
  /** A bit for each essential skill. */
  readonly #essentials = new Column()
  readonly #isOpen = new Column()
  /** Numbers of types and sides. */
  readonly #kinds = new Map<string, number>()
  readonly #kindAt = new Column()
  /** By skill held, the skills asked that it may stand in for. */
  readonly #askedNear: ReadonlyMap<string, readonly string[]>
  readonly #register = new Register<Requirements>(
    ({ ofRequirements }) => ofRequirements,
    (places) => {
      const lists = [this.#skills, this.#occupations.lists, this.#open, this.#byPerson]
      for (const each of [...lists, this.#skillsAsked, this.#essentials, this.#isOpen, this.#kindAt])
        each.renumber(places)
    },
  )

  constructor(yardstick: MatchYardstick) {
    this.#yardstick = yardstick
    this.#points = new EvidencePoints(yardstick.ruleSet)
    this.#askedNear = turnRound(yardstick.near)
  }

  get size(): number {
    return this.#register.places.size
  }

  /** Adds an opportunity, or takes what it asks now in place of what it asked. O(what it asks), at times O(all). */
  put(requirements: Requirements): void {
    const essential = essentialSkills(requirements)
    if (essential.length > mostEssentialSkills)
      throw new RangeError(`${essential.length} essential skills are too many.`)
    const place = this.#register.put(requirements.key, requirements)
    const { skills = [], managers, applicants = [] } = requirements
    this.#skillsAsked.set(place, skills.length)
    this.#essentials.set(place, 2 ** essential.length - 1)
    for (const { concept } of skills) this.#skills.add(concept, place, essential.indexOf(concept) + 1)
    for (const occupation of askedOccupations(requirements)) this.#occupations.add(occupation, place, mostPoints)
    for (const person of [...managers, ...applicants]) this.#byPerson.add(person, place, 0)
    const kind = kindOf(requirements.type, requirements.side)
    this.#kinds.set(kind, this.#kinds.get(kind) ?? this.#kinds.size)
    this.#kindAt.set(place, this.#kinds.get(kind) ?? 0)
    this.#isOpen.set(place, asksForEvidence(requirements) ? 0 : 1)
    if (!asksForEvidence(requirements)) this.#open.add(everyOpenOne, place, 0)
  }

  remove(key: string): void {
    this.#register.remove(key)
  }

  /**
   * The opportunities that match: as many as there are, and the best of them. Exactly those whom `explainMatch` finds, without a barrier, with
   * the points of `scoreMatch`. O(entries of the lists named + those of which evidence speaks).
   */
  find(candidate: Candidate, limit: number): FoundMatches {
    const { tally, answers } = this.#register
    tally.start(this.#points.leastGain(), null)
    this.#tallySkills(candidate)
    this.#tallyOccupations(candidate)
    const evidenceAt = this.#points.testFor(tally, (place) => this.#skillsAsked.at(place))
    const barred = new Set(Array.from(this.#byPerson.entriesOf(candidate.person), placeIn))
    const isOptedIn = this.#optInTestFor(candidate)
    const found = sieve(
      this.#register,
      {
        key: candidate.person,
        visited: this.#points.takesAll ? null : this.#withOpenOnes(tally.promising),
        barredAt: (place) =>
          barred.has(place) ? gateBit("own-opportunity") : isOptedIn(place) ? 0 : gateBit("not-opted-in"),
        evidenceAt: (place) => (this.#isOpen.at(place) === 1 ? this.#points.neutral : evidenceAt(place)),
        missingEssentials: (place) => this.#essentials.at(place) & ~tally.essentialsOf(place),
        judge: new Judge(
          answers,
          ({ ofCandidate }) => ofCandidate(candidate),
          (aspect, example) => judge(aspect, example, aspect.ofCandidate(candidate), this.#yardstick),
        ),
      },
      limit,
    )
    tally.clear()
    return found
  }

  /** She passes where she is on the opposite side of what is posted. */
  #optInTestFor({ optIns }: Candidate): (place: number) => boolean {
    const passes = new Uint8Array(this.#kinds.size)
    for (const { type, side } of optIns) {
      const kind = this.#kinds.get(kindOf(type, oppositeOf(side)))
      if (kind !== undefined) passes[kind] = 1
    }
    return (place) => passes[this.#kindAt.at(place)] === 1
  }

  #withOpenOnes(promising: Uint32Array): Uint32Array {
    const open = Uint32Array.from(this.#open.entriesOf(everyOpenOne), placeIn)
    const places = new Uint32Array(promising.length + open.length)
    places.set(promising)
    places.set(open, promising.length)
    return places
  }

  #tallySkills({ skills: held = [] }: Candidate): void {
    const { tally } = this.#register
    const neutral = this.#yardstick.ruleSet.neutral.skills
    const asked = new Set(held.flatMap(({ concept }) => [concept, ...(this.#askedNear.get(concept) ?? [])]))
    for (const [at, concept] of [...asked].entries()) {
      const coverage = bestCover(concept, held, this.#yardstick)?.coverage ?? 0
      const isHeld = held.some((skill) => nearnessOfSkill(concept, skill.concept, this.#yardstick) === mostPoints)
      const gains = tabulate(mostEssentialSkills + 1, () => Math.max(0, coverage - neutral))
      const bits = Uint32Array.from(gains, (_, essential) => (isHeld && essential > 0 ? 1 << (essential - 1) : 0))
      tally.coverSkill(this.#skills.entriesOf(concept), at + 1, gains, bits)
    }
  }

  #tallyOccupations({ experience = [], titleOccupations = [] }: Candidate): void {
    const { tally } = this.#register
    const rules = this.#yardstick.ruleSet.occupations
    for (const { occupation, months } of experience) {
      for (const { entries, nearness } of this.#occupations.near(occupation, rules)) {
        const coverage = part(worthOfMonths(months, rules), nearness)
        tally.coverExperience(
          entries,
          tabulate(mostPoints + 1, () => coverage),
        )
      }
    }
    for (const occupation of titleOccupations) {
      for (const { entries, nearness } of this.#occupations.near(occupation, rules)) {
        tally.coverTitle(entries, nearness)
      }
    }
  }
}

const kindOf = (type: string, side: Side) => `${side} ${type}`

/** The one code of the list of those that ask for no evidence. */
const everyOpenOne = ""

function turnRound(near: NearConcepts): ReadonlyMap<string, readonly string[]> {
  const turned = new Map<string, string[]>()
  for (const [asked, around] of near) {
    for (const held of around.keys()) turned.set(held, [...(turned.get(held) ?? []), asked])
  }
  return turned
}
