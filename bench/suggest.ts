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

/** Every query as a box asks it while it is typed. */
const letters = languages.flatMap((language) =>
  golden(language).flatMap(({ query }) =>
    Array.from(query, (_, index) => ({ typed: query.slice(0, index + 1), language })),
  ),
)

function timeLetters(finder: Finder): readonly number[] {
  const times = letters.map(({ typed, language }) => {
    const began = performance.now()
    finder.find(typed, language, shown)
    return performance.now() - began
  })
  return times.sort((one, two) => one - two)
}

const at = (times: readonly number[], share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
const median = (values: readonly number[]) =>
  at(
    [...values].sort((one, two) => one - two),
    0.5,
  )

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

const finders = [ours, miniSearch, flexSearch].map((make) => build(make, entries))
const times = new Map<Finder, { p50: number; p95: number }[]>(finders.map((finder) => [finder, []]))
for (let round = 0; round < rounds; round += 1) {
  for (const finder of finders) {
    const sorted = timeLetters(finder)
    times.get(finder)?.push({ p50: at(sorted, 0.5), p95: at(sorted, 0.95) })
  }
}
for (const [finder, figures] of times) {
  const p50 = median(figures.map(({ p50 }) => p50)).toFixed(2)
  const p95 = median(figures.map(({ p95 }) => p95)).toFixed(2)
  const found = languages.map(
    (language) =>
      `${language}: wanted ${hits(finder, golden(language), language)}, one mistake ${hits(finder, mistaken(entries, language), language)}`,
  )
  console.log(`${finder.name.padEnd(12)} a letter: p50 ${p50} ms, p95 ${p95} ms; ${found.join("; ")}`)
}

const site = await startSuggestionSite()
const first = await site.ask("a", "fr")
const asked: number[] = []
for (const { typed, language } of letters) asked.push(await site.ask(typed, language))
asked.sort((one, two) => one - two)
console.log(
  `over HTTP    a letter: p50 ${at(asked, 0.5).toFixed(1)} ms, p95 ${at(asked, 0.95).toFixed(1)} ms; the first one ${first.toFixed(0)} ms`,
)
await site.stop()
