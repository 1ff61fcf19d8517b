/**
 * The search for members beside MiniSearch over 20,000 invented people, in the same run: milliseconds to build from
 * memory, to search, and to take in one person who changed. Both find beginnings and mistakes; MiniSearch knows nothing
 * of who may see what, ours decides it for each person within its time. Run: `script/bench find-members`.
 */
import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import MiniSearch from "minisearch"
import { fold } from "../src/engine/text/fold.js"
import { type IndexedPerson, MemberIndex } from "../src/modules/people/finding/member-index.js"
import { searchMembers } from "../src/modules/people/finding/search-members.js"

const people = 20_000
const rounds = 5
const queries = ["analyse de données", "comunication", "halifax", "prénom412", "health", "gestion projet ontario"]

interface Named {
  readonly code: string
  readonly title_en: string
  readonly title_fr: string
}

const listed = (list: string): readonly Named[] =>
  parse(readFileSync(`db/reference/${list}.csv`, "utf8"), { columns: true }) as Named[]

const [skills, places, occupations, provinces] = ["skills", "municipalities", "noc-2021", "provinces"].map(listed)
const textAt = (list: readonly Named[] | undefined, place: number) => {
  const { code, title_en: en, title_fr: fr } = list?.[place % list.length] ?? { code: "", title_en: "", title_fr: "" }
  return { code, text: { en, fr } }
}

/** The same people in each run. */
function invent(number: number): IndexedPerson {
  const displayName = `Prénom${number} Exemple${number % 997}`
  const province = textAt(provinces, number)
  const held = Array.from({ length: 8 }, (_, each) => textAt(skills, number * 7 + each * each * 13))
  const seenBy = number % 3 === 0 ? "colleagues" : "members"
  return {
    ...{ personId: String(number).padStart(6, "0"), displayName, sortName: fold(displayName) },
    sections: [
      { code: "position", seenBy: "members", findables: [textAt(occupations, number * 11)] },
      {
        ...{ code: "place", seenBy: "members" },
        findables: [textAt(places, number * 17), { ...province, filter: { facet: "province", code: province.code } }],
      },
      { code: "skills", seenBy, findables: held.map(({ code, text }) => ({ text, filter: { facet: "skill", code } })) },
    ],
  }
}

function milliseconds<Result>(work: () => Result): { readonly result: Result; readonly taken: number } {
  const began = performance.now()
  const result = work()
  return { result, taken: performance.now() - began }
}

function median(times: readonly number[]): string {
  const sorted = [...times].sort((one, two) => one - two)
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(1)
}

const all = Array.from({ length: people }, (_, number) => invent(number))
const textOf = ({ displayName, sections }: IndexedPerson) =>
  [displayName, ...sections.flatMap(({ findables }) => findables.flatMap(({ text: { en, fr } }) => [en, fr]))].join(
    "\n",
  )

const ours = milliseconds(() => {
  const index = new MemberIndex()
  for (const person of all) index.put(person)
  return index
})
const peer = milliseconds(() => {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ["text"], processTerm: (term) => fold(term) })
  index.addAll(all.map((person) => ({ id: person.personId, text: textOf(person) })))
  return index
})
const searcher = { personId: "reader", colleagues: new Set(all.slice(0, 5000).map(({ personId }) => personId)) }
const oursFinds = (words: string) => searchMembers(ours.result, { words, filters: {} }, searcher).hits.length
const peerFinds = (words: string) => peer.result.search(words, { prefix: true, fuzzy: 0.2, combineWith: "AND" }).length

console.log(`${people} people; built: Jumelage ${ours.taken.toFixed(0)} ms, MiniSearch ${peer.taken.toFixed(0)} ms`)
oursFinds("exemple1")
for (const query of queries) {
  const timed = [oursFinds, peerFinds].map((find) =>
    Array.from({ length: rounds }, () => milliseconds(() => find(query))),
  )
  const [own, other] = timed.map((each) => `${median(each.map(({ taken }) => taken))} ms (${each[0]?.result} found)`)
  console.log(`${query.padEnd(24)} Jumelage ${own}; MiniSearch ${other}`)
}
const changes = all.slice(0, 50).map((person) => milliseconds(() => ours.result.put(person)).taken)
console.log(`one person who changed: ${median(changes)} ms`)
