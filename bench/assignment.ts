/**
 * Pairing beside munkres-algorithm, linear-sum-assignment, HiGHS, OR-Tools and SciPy, in the same run, on pools drawn by
 * lot. The peers solve one sum; for them the same sum is the level "fit" of the aim "best-fit", and answers are compared
 * before times are. Ours is timed as a program runs it: every level, with its proof and the pricing of what was left out.
 * Times are of the processor, all threads of a program counted: a shared machine makes waiting out of others' work.
 * OR-Tools weighs 318 MB and is installed by `npm ci --ignore-scripts --prefix bench/peers`. Run: `script/bench assignment`.
 */
import fc from "fast-check"
import { prepareArrivals } from "../src/engine/assignment/arrival.js"
import { checkCertificate } from "../src/engine/assignment/certificate.js"
import type { PairingInstance, PairingOptions, PairingSolution } from "../src/engine/assignment/instance.js"
import { assignPairs } from "../src/engine/assignment/pair-people.js"
import { buildInstance } from "../src/engine/scoring/build-instance.js"
import { makeYardstick } from "../src/engine/scoring/make-yardstick.js"
import { defaultRuleSet } from "../src/engine/scoring/rule-set.js"
import { anyMentee, anyMentor } from "../tests/support/mentoring-pools.js"
import { makePool, makeRandom, type PoolWish } from "../tests/support/pairing-pools.js"
import {
  highs,
  linearSum,
  loadOrTools,
  munkresAlgorithm,
  type Peer,
  scipy,
  spent,
  type Weights,
} from "./assignment-peers.js"

const allLevels: PairingOptions = { aim: "most-people", seed: 2026 }
/** So much that nobody stays alone for the sake of points: the sum that the peers solve. */
const worthOfBeingPaired = 20_000
const oneSum: PairingOptions = { aim: "best-fit", seed: 2026, worthOfBeingPaired }

const median = (times: readonly number[]) => [...times].sort((one, two) => one - two)[times.length >> 1] ?? Number.NaN
const shown = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`.padStart(10)

function time<Answer>(rounds: number, work: () => Answer): { readonly answer: Answer; readonly milliseconds: number } {
  let answer = work()
  const times = Array.from({ length: rounds }, () => {
    const began = spent()
    answer = work()
    return spent() - began
  })
  return { answer, milliseconds: median(times) }
}

function prove(instance: PairingInstance, options: PairingOptions, solution: PairingSolution): number {
  const began = spent()
  const faults = checkCertificate(instance, options, solution)
  if (faults.length > 0) throw new Error(`not proven: ${faults.join("; ")}`)
  return spent() - began
}

/** Every level, exact for all pairs. */
function runAllLevels(name: string, instance: PairingInstance, rounds: number, gate = ""): void {
  const { answer, milliseconds } = time(rounds, () => assignPairs(instance, allLevels))
  const proof = prove(instance, allLevels, answer)
  const values = answer.levels.slice(1, 5).map(({ level, value }) => `${level} ${value}`)
  const memory = `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most so far`
  console.log(`${name}: ${shown(milliseconds).trim()}${gate}; proof checked in ${shown(proof).trim()}; ${memory}`)
  console.log(`    ${values.join(", ")}`)
}

function runScored(): void {
  const plain = { supervisors: [], blocked: {}, past: [], missingSteps: [], isAway: false }
  const sample = { seed: 2026, numRuns: 500 }
  const mentees = fc
    .sample(anyMentee, sample)
    .map((each, at) => ({ ...each, ...plain, key: `e${at}`, person: `e${at}` }))
  const mentors = fc
    .sample(anyMentor, sample)
    .map((each, at) => ({ ...each, ...plain, key: `o${at}`, person: `o${at}`, places: 1 }))
  const pool = { mentees, mentors }
  const { answer, milliseconds } = time(5, () => {
    const instance = buildInstance(pool, makeYardstick(defaultRuleSet, pool), { now: 0 })
    const began = spent()
    return { instance, solution: assignPairs(instance, allLevels), pairing: spent() - began }
  })
  prove(answer.instance, allLevels, answer.solution)
  const pairs = answer.instance.scores.length
  console.log(
    `500 × 500, scored by the default rules (${pairs} eligible pairs) and paired: ${shown(milliseconds).trim()} ` +
      `(asked: 250 ms), of which pairing ${shown(answer.pairing).trim()}`,
  )
}

async function beside(name: string, instance: PairingInstance, peers: readonly Peer[], rounds: number): Promise<void> {
  const { answer, milliseconds } = time(rounds, () => assignPairs(instance, oneSum))
  prove(instance, oneSum, answer)
  const fit = answer.levels.find(({ level }) => level === "fit")?.value
  console.log(`${name}, one sum\n    ${"jumelage, with all levels".padEnd(28)}${shown(milliseconds)}`)
  const weights: Weights = {
    instance,
    weights: Int32Array.from(instance.scores, (score) => score + worthOfBeingPaired),
  }
  for (const peer of peers) {
    if (instance.scores.length > peer.mostPairs) continue
    const times: number[] = []
    for (let round = 0; round < (instance.scores.length > 1e6 ? 1 : rounds); round += 1) {
      const began = spent()
      const { total, milliseconds: told } = await peer.solve(weights)
      times.push(told ?? spent() - began)
      if (total !== fit) throw new Error(`${peer.name} finds ${total}, not ${fit}`)
    }
    console.log(
      `    ${peer.name.padEnd(28)}${shown(median(times))}  ${(median(times) / milliseconds).toFixed(2)} × ours`,
    )
  }
}

function runArrivals(instance: PairingInstance): void {
  const arrivals = prepareArrivals(instance, allLevels, assignPairs(instance, allLevels))
  const random = makeRandom(11)
  const times = Array.from({ length: 2_000 }, (_, at) => {
    const pairs = Array.from({ length: 40 }, () => Math.floor(random() * instance.mentorKeys.length))
    const mentors = Uint32Array.from(new Set(pairs))
    const scores = Uint16Array.from(mentors, () => 300 + Math.floor(random() * 700))
    const began = spent()
    arrivals.show({ isOverdue: at % 50 === 0, threshold: 0, mentors, scores })
    return spent() - began
  })
  const at = (share: number) =>
    shown([...times].sort((one, two) => one - two)[Math.floor(times.length * share)] ?? 0).trim()
  console.log(`one arrival into that pool: p50 ${at(0.5)}, p99 ${at(0.99)} (asked: 20 ms)`)
}

const square = (people: number, pairs: number, more: Partial<PoolWish> = {}) =>
  makePool({
    mentees: people,
    mentors: people,
    pairsPerMentee: pairs,
    seed: people,
    places: [1],
    overdueShare: 0,
    ...more,
  })
const someHaveNone = [0, 0, 0, 0, 0, 0, 1, 2, 3, 4]
const ten = { mentees: 10_000, mentors: 5_000, pairsPerMentee: 40, seed: 2 }

const sparsePool = makePool({ ...ten, places: [1, 2, 3] })
runAllLevels("10,000 × 5,000, 40 pairs each", sparsePool, 5, " (asked: 3 s)")
runArrivals(sparsePool)
runAllLevels(
  "10,000 × 5,000, 400 pairs each, 40 to begin with",
  makePool({ ...ten, pairsPerMentee: 400, places: [1, 2, 3] }),
  3,
)
runAllLevels("10,000 × 4,000, too few places", makePool({ ...ten, mentors: 4_000, places: [1, 2, 3] }), 5)
runAllLevels("10,000 × 10,000, one place each (knife-edge)", square(10_000, 40), 5)
runScored()

const orTools = await loadOrTools()
if (!orTools) console.log("or-tools-wasm is not here: npm ci --ignore-scripts --prefix bench/peers")
const denseSciPy = scipy(true)
if (!denseSciPy) console.log("SciPy is not here: python3 with scipy")
const here = (peers: readonly (Peer | undefined)[]) => peers.filter((peer) => peer !== undefined)
const densePeers = here([munkresAlgorithm, linearSum, highs, denseSciPy])
const sparsePeers = here([orTools, scipy(false)])

await beside("200 × 200 dense", square(200, 200), densePeers, 5)
await beside("500 × 500 dense", square(500, 500), densePeers, 5)
await beside("1,000 × 1,000 dense", square(1_000, 1_000), densePeers, 5)
await beside("10,000 × 10,000, 30 pairs each, one place", square(10_000, 30), sparsePeers, 5)
await beside(
  "10,000 × 10,000, 30 pairs each, 0 to 4 places",
  square(10_000, 30, { places: someHaveNone }),
  sparsePeers,
  5,
)
runAllLevels("5,000 × 5,000 dense", square(5_000, 5_000), 1)
await beside("5,000 × 5,000 dense", square(5_000, 5_000), here([denseSciPy]), 1)
await beside("100,000 × 100,000, 30 pairs each, one place", square(100_000, 30), here([orTools]), 1)
await beside(
  "100,000 × 100,000, 30 pairs each, 0 to 4 places",
  square(100_000, 30, { places: someHaveNone }),
  here([orTools]),
  1,
)
