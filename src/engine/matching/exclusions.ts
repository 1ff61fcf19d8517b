import { countBits } from "../scoring/meeting.js"
import { aspectAt, aspects, failingIn, gateBit, judge } from "./aspects.js"
import type { Candidate } from "./candidate.js"
import { type MatchGate, matchGates } from "./gate.js"
import type { Register } from "./register.js"
import { gateOfRelaxation, listRelaxations, type Relaxation, relax } from "./relaxations.js"
import type { Requirements } from "./requirements.js"
import { eachFound, type Inquiry } from "./sieve.js"
import type { MatchYardstick } from "./yardstick.js"

/** How many people of whom evidence speaks are kept out of an opportunity, and by what. Counts alone, never who. */
export interface Exclusions {
  /** Of whom evidence speaks, kept out or not. */
  readonly found: number
  readonly eligible: number
  /** The most first. A person counts in each gate that she fails; who manages it, applied or did not opt in, there alone. */
  readonly gates: readonly { readonly gate: MatchGate; readonly people: number }[]
  /** What would bring most more people, the most first: at most three, none that brings nobody. */
  readonly relaxations: readonly { readonly relaxation: Relaxation; readonly people: number }[]
}

const mostRelaxations = 3
const skillGate = gateBit("essential-skill-missing")

/** In one pass. O(places of the inquiry). */
export function tallyExclusions(
  register: Register<Candidate>,
  inquiry: Inquiry<Candidate>,
  requirements: Requirements,
  yardstick: MatchYardstick,
): Exclusions {
  const excluded = new ExclusionTally(inquiry, requirements, yardstick)
  eachFound(register, inquiry, (place) => excluded.add(place))
  return excluded.summarise()
}

class ExclusionTally {
  readonly #inquiry: Inquiry<Candidate>
  readonly #requirements: Requirements
  readonly #yardstick: MatchYardstick
  readonly #relaxations: readonly Relaxation[]
  readonly #gates = matchGates.map(() => 0)
  readonly #gains: number[]
  readonly #opening = new Map<string, readonly number[]>()
  #found = 0
  #eligible = 0

  constructor(inquiry: Inquiry<Candidate>, requirements: Requirements, yardstick: MatchYardstick) {
    ;[this.#inquiry, this.#requirements, this.#yardstick] = [inquiry, requirements, yardstick]
    this.#relaxations = listRelaxations(requirements, yardstick.ruleSet)
    this.#gains = this.#relaxations.map(() => 0)
  }

  add(place: number): void {
    this.#found += 1
    const barred = this.#inquiry.barredAt(place)
    if (barred !== 0) {
      this.#count(barred)
      return
    }
    const missing = this.#inquiry.missingEssentials(place)
    const failing = aspects.map((_, at) => failingIn(this.#inquiry.judge.judgementAt(at, place)))
    const all = failing.reduce((bits, each) => bits | each, missing === 0 ? 0 : skillGate)
    this.#count(all)
    if (all === 0) this.#eligible += 1
    for (const at of this.#openedBy(place, missing, failing)) this.#gains[at] = (this.#gains[at] ?? 0) + 1
  }

  summarise(): Exclusions {
    const gates = matchGates.map((gate, at) => ({ gate, people: this.#gates[at] ?? 0 }))
    const relaxations = this.#relaxations.map((relaxation, at) => ({ relaxation, people: this.#gains[at] ?? 0 }))
    return {
      ...{ found: this.#found, eligible: this.#eligible },
      gates: mostFirst(gates),
      relaxations: mostFirst(relaxations).slice(0, mostRelaxations),
    }
  }

  #count(failing: number): void {
    for (let at = 0; failing >>> at !== 0; at += 1) {
      if ((failing >>> at) & 1) this.#gates[at] = (this.#gates[at] ?? 0) + 1
    }
  }

  /** Which of the relaxations would each, alone, make eligible whom these keep out. */
  #openedBy(place: number, missing: number, failing: readonly number[]): readonly number[] {
    const aspectsFailing = failing.flatMap((bits, at) => (bits === 0 ? [] : [at]))
    const [only] = aspectsFailing
    if (aspectsFailing.length + countBits(missing) !== 1) return []
    // Those of the essential skills stand first, in the order of their bits.
    return only === undefined ? [31 - Math.clz32(missing)] : this.#openedIn(only, place)
  }

  /** The same for all of one class. */
  #openedIn(at: number, place: number): readonly number[] {
    const one = this.#inquiry.judge.classAt(at, place)
    const known = this.#opening.get(`${at} ${one}`)
    if (known) return known
    const aspect = aspectAt(at)
    const example = this.#inquiry.judge.exampleOf(at, one)
    const opening = this.#relaxations.flatMap((relaxation, which) => {
      if (!aspect.gates.includes(gateOfRelaxation[relaxation.code])) return []
      const asked = aspect.ofRequirements(relax(this.#requirements, relaxation))
      return failingIn(judge(aspect, asked, example, this.#yardstick)) === 0 ? [which] : []
    })
    this.#opening.set(`${at} ${one}`, opening)
    return opening
  }
}

const mostFirst = <Counted extends { readonly people: number }>(all: readonly Counted[]): readonly Counted[] =>
  all.filter(({ people }) => people > 0).toSorted((one, other) => other.people - one.people)
