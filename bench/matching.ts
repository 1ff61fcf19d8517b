/**
 * Candidates for opportunities, and opportunities for people, beside two ways of doing it that come to mind first: one
 * look at each plain object, and PostgreSQL over the same facts with its indexes. All answer the same question: how many
 * match, and the points of the twenty best; a peer that answers otherwise ends the run. Then the list that people judged.
 * Run: `script/bench matching`; more or fewer people than 200,000 with `node --import … bench/matching.ts 500000`.
 */
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { CandidateIndex } from "../src/engine/matching/candidate-index.js"
import { OpportunityIndex } from "../src/engine/matching/opportunity-index.js"
import type { Requirements } from "../src/engine/matching/requirements.js"
import { textLanguages } from "../src/engine/text/suggestion-index.js"
import { gainOfOpportunities, gainOfPeople } from "../tests/reference/matching-golden.js"
import { listed, lookAtEach, type PeerAnswer, writeDown } from "./matching-objects.js"
import { startSql } from "./matching-sql.js"
import { inventedYardstick, inventOpportunity, inventPerson } from "./matching-world.js"

setFlagsFromString("--expose-gc")
const collectGarbage: () => void = runInNewContext("gc")

const peopleCount = Number(process.argv[2] ?? 200_000)
const opportunityCount = 20_000
const questions = 300
const questionsOfPeers = 20
const rounds = 3

function megabytes(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

async function time<Result>(work: () => Result | Promise<Result>): Promise<readonly [Result, number]> {
  const began = performance.now()
  const result = await work()
  return [result, performance.now() - began]
}

/** The least of the rounds: what neighbours on the machine take is left out. */
async function timeAgain<Result>(work: () => Result | Promise<Result>): Promise<readonly [Result, number]> {
  let [result, least] = await time(work)
  for (let round = 1; round < rounds; round += 1) {
    const [again, taken] = await time(work)
    if (taken < least) [result, least] = [again, taken]
  }
  return [result, least]
}

function summarise(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(2)
  const mean = sorted.reduce((sum, each) => sum + each, 0) / sorted.length
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, mean ${mean.toFixed(2)} ms`
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN

const before = megabytes()
const index = new CandidateIndex(inventedYardstick)
const [, building] = await time(() => {
  for (let number = 0; number < peopleCount; number += 1) index.put(inventPerson(number))
})
const [, inventing] = await time(() => {
  for (let number = 0; number < peopleCount; number += 1) inventPerson(number)
})
console.log(
  `${peopleCount} people: built in ${((building - inventing) / 1000).toFixed(1)} s, ${(megabytes() - before).toFixed(0)} MB`,
)

const ask = (requirements: Requirements): PeerAnswer => {
  const { count, matches } = index.find(requirements, listed)
  return { count, points: matches.map(({ points }) => points) }
}

const objects = Array.from({ length: peopleCount }, (_, number) => writeDown(inventPerson(number)))
const sql = await startSql(peopleCount)
const peers = [
  ["plain objects", (requirements: Requirements) => lookAtEach(objects, requirements)],
  ["PostgreSQL", (requirements: Requirements) => sql.ask(requirements)],
] as const

for (const isStrict of [false, true]) {
  const all = Array.from({ length: questions }, (_, number) => inventOpportunity(number, isStrict))
  for (const requirements of all) ask(requirements)
  const [times, exclusions, counts]: number[][] = [[], [], []]
  for (const requirements of all) {
    const [{ count }, taken] = await timeAgain(() => ask(requirements))
    times?.push(taken)
    counts?.push(count)
    exclusions?.push((await timeAgain(() => index.tallyExclusions(requirements)))[1])
  }
  const mean = (counts ?? []).reduce((sum, each) => sum + each, 0) / questions
  console.log(`${isStrict ? "every skill essential" : "skills wished for"}: ${mean.toFixed(0)} match on average`)
  console.log(`  Jumelage: ${summarise(times ?? [])}; who is kept out: ${summarise(exclusions ?? [])}`)
  for (const [name, answer] of peers) {
    const theirs: number[] = []
    const ours: number[] = []
    for (const requirements of all.slice(0, questionsOfPeers)) {
      const [answered, taken] = await timeAgain(() => answer(requirements))
      const [own, ownTaken] = await timeAgain(() => ask(requirements))
      if (JSON.stringify(answered) !== JSON.stringify(own)) {
        throw new Error(`${name}: ${JSON.stringify(answered)} where ours is ${JSON.stringify(own)}`)
      }
      theirs.push(taken)
      ours.push(ownTaken)
    }
    const ratio = middle(theirs.map((taken, at) => taken / (ours[at] ?? Number.NaN)))
    console.log(`  ${name}: ${summarise(theirs)}; for one question, ${ratio.toFixed(0)} times ours (median)`)
  }
}
await sql.stop()

const opportunities = new OpportunityIndex(inventedYardstick)
const all = Array.from({ length: opportunityCount }, (_, number) => inventOpportunity(number, false))
const [, buildingThem] = await time(() => {
  for (const requirements of all) opportunities.put(requirements)
})
const readers = Array.from({ length: questions }, (_, number) => inventPerson(number + peopleCount))
for (const person of readers) opportunities.find(person, listed)
const reading: number[] = []
for (const person of readers) reading.push((await timeAgain(() => opportunities.find(person, listed)))[1])
console.log(
  `${opportunityCount} opportunities for a person: ${summarise(reading)}; built in ${buildingThem.toFixed(0)} ms`,
)
const changes: number[] = []
for (let number = 0; number < questions; number += 1) {
  const changed = { ...inventPerson(number + peopleCount), person: `person${number}` }
  changes.push((await time(() => index.put(changed)))[1])
}
console.log(`a person changes: ${summarise(changes)}`)

for (const language of textLanguages) {
  const [people, found] = [gainOfPeople(language), gainOfOpportunities(language)].map((gain) => gain.toFixed(3))
  console.log(`nDCG@10 of the judged list (${language}): candidates ${people}, opportunities ${found}`)
}
