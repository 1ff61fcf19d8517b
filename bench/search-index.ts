/**
 * The index under search beside PostgreSQL full text, in the same run, over 20,000 and 100,000 invented documents in one
 * or both languages; over 20,000 also beside MiniSearch and FlexSearch. Each query asks for the first twenty by relevance, the exact total and
 * the counts of five columns, each without its own choice. Narrow: one to three words, mostly within a radius. Broad: no
 * word or a very common one. Also: what building takes and holds, and one document that changes. Run:
 * `script/bench search-index`.
 */
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { type Document, inventBroad, inventDocument, inventNarrow, type Query } from "./search-documents.js"
import { type Answer, type Engine, flexSearch, miniSearch, ours } from "./search-peers.js"
import { postgres } from "./search-postgres.js"

setFlagsFromString("--expose-gc")
const collectGarbage: () => void = runInNewContext("gc")

const sizes = [20_000, 100_000]
/** Beyond, the libraries take minutes to build and a second for a broad query. */
const mostForLibraries = 20_000
const rounds = 5
const narrowQueries = 200
const broadQueries = 60
const changes = 1000

interface Times {
  readonly mean: number
  readonly p50: number
  readonly p99: number
}

function summarise(times: readonly number[]): Times {
  const sorted = [...times].sort((one, two) => one - two)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { mean: times.reduce((sum, time) => sum + time, 0) / times.length, p50: at(0.5), p99: at(0.99) }
}

/** Milliseconds for each query, the least of the rounds: what neighbours on the machine take is left out. */
async function timeQueries(engine: Engine, queries: readonly Query[]) {
  const least = queries.map(() => Number.POSITIVE_INFINITY)
  const answers: Answer[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const [number, query] of queries.entries()) {
      const began = performance.now()
      const answer = await engine.answer(query)
      least[number] = Math.min(least[number] ?? 0, performance.now() - began)
      answers[number] = answer
    }
  }
  return { times: summarise(least), answers }
}

function build<Made>(name: string, make: () => Made): Made {
  const memory = () => {
    collectGarbage()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / 2 ** 20
  }
  const before = memory()
  const began = process.cpuUsage()
  const made = make()
  const { user, system } = process.cpuUsage(began)
  const seconds = ((user + system) / 1e6).toFixed(1)
  console.log(`${name.padEnd(12)} built in ${seconds} s of processor time; ${(memory() - before).toFixed(0)} MB`)
  return made
}

const plain = ({ total, counts }: Answer) =>
  JSON.stringify([total, Object.entries(counts).map(([name, codes]) => [name, [...codes].sort()])])

/** Without words, all engines mean exactly the same; their stemmers differ. */
function compare(queries: readonly Query[], own: readonly Answer[], others: readonly Answer[]): void {
  for (const [number, query] of queries.entries()) {
    const [one, other] = [own[number], others[number]]
    if (query.text !== "" || !one || !other) continue
    if (plain(one) !== plain(other)) throw new Error(`answers differ: ${JSON.stringify(query)}`)
  }
}

const print = ({ mean, p50, p99 }: Times) =>
  `p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(2)} ms, mean ${mean.toFixed(3)} ms`

async function measure(engines: readonly Engine[], kind: string, queries: readonly Query[]): Promise<void> {
  console.log(`${kind} queries: ${queries.length}`)
  const [own, ...peers] = engines
  if (!own) return
  const first = await timeQueries(own, queries)
  const hits = (answers: readonly Answer[]) =>
    (answers.reduce((sum, { total }) => sum + total, 0) / answers.length).toFixed(0)
  console.log(`${own.name.padEnd(12)} ${print(first.times)}; ${hits(first.answers)} hits`)
  for (const peer of peers) {
    if (!peer.answersAnything && queries.some(({ text }) => text === "")) continue
    const { times, answers } = await timeQueries(peer, queries)
    compare(queries, first.answers, answers)
    const ratios = `${(times.mean / first.times.mean).toFixed(0)} × ours by the mean, ${(times.p50 / first.times.p50).toFixed(0)} × by p50`
    console.log(`${peer.name.padEnd(12)} ${print(times)}; ${hits(answers)} hits; ${ratios}`)
  }
}

/** One document at a time: replaced by another text, added, removed. */
function measureChanges({ index }: ReturnType<typeof ours>, size: number): void {
  const time = (kind: string, work: (number: number) => void) => {
    const before = process.cpuUsage()
    const taken = Array.from({ length: changes }, (_, number) => {
      const began = performance.now()
      work(number)
      return performance.now() - began
    })
    const { user, system } = process.cpuUsage(before)
    const own = ((user + system) / 1000 / changes).toFixed(3)
    console.log(`one document ${kind}: p50 ${summarise(taken).p50.toFixed(3)} ms; processor time ${own} ms`)
  }
  const others = Array.from({ length: changes }, (_, number) => inventDocument(size + number))
  const keys = others.map((_, number) => (number * 7919) % size)
  time("replaced", (number) => index.put({ ...(others[number] as Document), key: keys[number] ?? 0 }))
  time("added", (number) => index.put(others[number] as Document))
  time("removed", (number) => index.remove(size + number))
}

/** The same queries with a wrong letter in their first word, which has to be looked for among all words. */
const mistake = (query: Query): Query => ({ ...query, text: (query.text ?? "").replace(/(\p{L}{3})\p{L}/u, "$1z") })

for (const size of sizes) {
  // Through JSON: a text that is still in pieces would be put together, and counted, in the first index that reads it.
  const documents: readonly Document[] = JSON.parse(
    JSON.stringify(Array.from({ length: size }, (_, key) => inventDocument(key))),
  )
  console.log(`\n${size} documents`)
  const own = build("Jumelage", () => ours(documents))
  const { words, bytes } = own.index.statistics
  console.log(`${words} words; by its own count ${(bytes / 2 ** 20).toFixed(0)} MB`)
  const database = await postgres(documents)
  const { table, indexes } = database.megabytes
  console.log(
    `${database.name.padEnd(12)} built in ${(database.milliseconds / 1000).toFixed(1)} s; ${table.toFixed(0)} MB and indexes of ${indexes.toFixed(0)} MB`,
  )
  const libraries =
    size > mostForLibraries
      ? []
      : [build("MiniSearch", () => miniSearch(documents)), build("FlexSearch", () => flexSearch(documents))]
  const engines = [own, database, ...libraries]
  const narrow = inventNarrow(documents, narrowQueries)
  await measure(engines, "narrow", narrow)
  await measure([own], "mistaken", narrow.map(mistake))
  await measure(engines, "broad", inventBroad(broadQueries))
  await database.stop()
  measureChanges(own, size)
}
