/**
 * Suggestions of occupations beside two search libraries, in the same run: each query of the golden list letter by
 * letter, over the official titles where the publisher's copy lies beside the project, else over the names of the unit
 * groups. Figures: milliseconds for one more letter, and how many queries find what is wanted among the first five; the
 * same for titles of the list with one mistake in them. Run: `script/bench suggest`.
 */
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import type { SuggestionEntry, TextLanguage } from "../src/engine/text/suggestion-index.js"
import { areOfficialTitlesHere, occupationEntries, readGolden } from "../tests/reference/golden.js"
import { startSuggestionSite } from "./suggest-http.js"
import { type Finder, flexSearch, miniSearch, ours } from "./suggest-peers.js"

setFlagsFromString("--expose-gc")
const collectGarbage: () => void = runInNewContext("gc")

const rounds = 3
const shown = 8
const firstOnes = 5
const languages = ["fr", "en"] as const
const mistakenTitles = 500

interface Wanted {
  readonly query: string
  readonly wanted: readonly string[]
}

const golden = (language: TextLanguage): readonly Wanted[] =>
  readGolden(language)
    .filter(({ list }) => list === "occupation")
    .map(({ query, wanted }) => ({ query, wanted: wanted.split("|") }))

/** The same numbers in each run, so that runs can be compared. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Titles of two or three words in which one letter is left out, doubled, replaced or exchanged with its neighbour. */
function mistaken(entries: readonly SuggestionEntry[], language: TextLanguage): readonly Wanted[] {
  const random = makeRandom(2021)
  const titles = entries.flatMap(({ key, texts }) =>
    texts[language].map((text) => ({ key, text: text.split("/")[0] ?? "" })),
  )
  const short = titles.filter(({ text }) => /^[\p{L}'’-]+(?: [\p{L}'’-]+){1,2}$/u.test(text))
  return Array.from({ length: mistakenTitles }, () => {
    const { key, text } = short[random(short.length)] ?? { key: "", text: "" }
    const at = random(text.length - 1)
    const [before, one, two, after] = [text.slice(0, at), text[at] ?? "", text[at + 1] ?? "", text.slice(at + 2)]
    const middles = [two, one + one + two, `e${two}`, two + one]
    return { query: before + middles[random(middles.length)] + after, wanted: [key] }
  })
}

function hits(finder: Finder, all: readonly Wanted[], language: TextLanguage): string {
  const found = all.filter(({ query, wanted }) =>
    finder.find(query, language, firstOnes).some((key) => wanted.includes(key)),
  )
  return `${((100 * found.length) / all.length).toFixed(1)}%`.padStart(7)
}

/** Every query as a box asks it while it is typed; one letter in three, for a peer may take minutes for all. */
const letters = languages
  .flatMap((language) =>
    golden(language).flatMap(({ query }) =>
      Array.from(query, (_, index) => ({ typed: query.slice(0, index + 1), language })),
    ),
  )
  .filter((_, index) => index % 3 === 0)

/** Milliseconds for each letter, the least of the rounds: what neighbours on the machine take is left out. */
async function timeLetters(work: (typed: string, language: TextLanguage) => unknown): Promise<readonly number[]> {
  const least = letters.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { typed, language }] of letters.entries()) {
      const began = performance.now()
      await work(typed, language)
      least[index] = Math.min(least[index] ?? 0, performance.now() - began)
    }
  }
  return least.sort((one, two) => one - two)
}

function percentiles(times: readonly number[]): string {
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(2)
  return `a letter: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`
}

/** Builds one way to find, says what it costs. */
function build(make: (entries: readonly SuggestionEntry[]) => Finder, entries: readonly SuggestionEntry[]): Finder {
  const memory = () => {
    collectGarbage()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / 2 ** 20
  }
  const before = memory()
  const began = performance.now()
  const finder = make(entries)
  const milliseconds = performance.now() - began
  const megabytes = memory() - before
  console.log(`${finder.name.padEnd(12)} built in ${milliseconds.toFixed(0)} ms; ${megabytes.toFixed(0)} MB`)
  return finder
}

const entries = occupationEntries()
const titles = entries.reduce((sum, { texts }) => sum + texts.en.length + texts.fr.length, 0)
console.log(
  `${titles} texts of ${entries.length} unit groups${areOfficialTitlesHere ? "" : " (no official titles here)"}`,
)

for (const make of [ours, miniSearch, flexSearch]) {
  const finder = build(make, entries)
  const times = await timeLetters((typed, language) => finder.find(typed, language, shown))
  console.log(`${" ".repeat(12)} ${percentiles(times)}`)
  for (const language of languages) {
    const [wanted, slips] = [golden(language), mistaken(entries, language)].map((all) => hits(finder, all, language))
    console.log(
      `${" ".repeat(12)} ${language}: what is wanted among the first five ${wanted}; with one mistake ${slips}`,
    )
  }
}

const site = await startSuggestionSite()
const first = await site.ask("a", "fr")
console.log(`over HTTP    the first request ${first.toFixed(0)} ms; ${percentiles(await timeLetters(site.ask))}`)
await site.stop()
