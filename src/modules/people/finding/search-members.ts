import { tellingWords } from "../../../engine/text/empty-words.js"
import { stem } from "../../../engine/text/stem.js"
import { tokenise } from "../../../engine/text/tokenise.js"
import type { Pair } from "../profile/pair.js"
import { canSee, relationBetween } from "../profile/visibility.js"
import type { Facet } from "./findable.js"
import { answers, type IndexedPerson, type Item, type MemberIndex, type Place } from "./member-index.js"

export interface Criteria {
  readonly words: string
  /** By list, the code that people must have. */
  readonly filters: Readonly<Partial<Record<Facet, string>>>
}

/** Who searches. */
export interface Searcher {
  readonly personId: string
  readonly colleagues: ReadonlySet<string>
}

/** A person who answers what was asked, as far as the index knows. */
export interface Hit {
  readonly person: IndexedPerson
  /** From 0 to 1; only compares the hits of one search. */
  readonly score: number
  /** For each word asked for, the keys of what answers it. */
  readonly byWord: readonly ReadonlySet<string>[]
}

export interface FilterOption {
  readonly code: string
  readonly text: Pair
  readonly count: number
}

export interface Search {
  /** Best first. */
  readonly hits: readonly Hit[]
  /** Nobody answers every word: these answer as many as anybody does. */
  readonly isPartial: boolean
  /** What the hits could be filtered by, the commonest first; of each list as if it were not filtered by yet. */
  readonly options: Readonly<Record<Facet, readonly FilterOption[]>>
}

const longestQuery = 200
const mostWords = 10
const mostOptions = 50
/** Beyond, a person narrows her search; only a program would read on. */
export const mostHitsShown = 200

/** A thing of which the words say all is worth more than one of which they say a part. */
const worth = { found: 0.7, cover: 0.3 } as const

type Sees = (person: IndexedPerson, place: Place) => boolean

/** Two forms of one word count once. */
function wordsOfQuery(query: string): readonly string[] {
  const words = tellingWords(tokenise(query.slice(0, longestQuery)))
  return [...new Map(words.map((word) => [stem(word), word])).values()].slice(0, mostWords)
}

/**
 * People by what each lets this reader see, and by nothing else: what is closed to her changes neither who is found nor
 * in which order, so that nothing can be learned of it by trying. The reader is not among her own hits.
 *
 * O(people who have one of the words, of those that the reader may see).
 */
export function searchMembers(index: MemberIndex, { words: query, filters }: Criteria, searcher: Searcher): Search {
  const sees = sightOf(searcher)
  const words = wordsOfQuery(query)
  const isAsked = words.length > 0 || Object.keys(filters).length > 0
  const all = words.length > 0 ? hitsFor(index, words, sees) : isAsked ? everyone(index, sees) : []
  const most = all.reduce((count, hit) => Math.max(count, wordsMet(hit)), 0)
  const found = all.filter((hit) => wordsMet(hit) === most).sort((one, two) => compareRanks(rankOf(one), rankOf(two)))
  return {
    hits: found.filter(({ person }) => passes(person, filters, sees)),
    isPartial: most < words.length,
    options: optionsOf(found, filters, sees),
  }
}

/** Where a hit stands among the others. */
export type Rank = readonly [score: number, sortName: string, personId: string]

export const rankOf = ({ score, person }: Hit): Rank => [score, person.sortName, person.personId]

/** A total order: the same hits always stand in the same one. */
export function compareRanks([score, name, id]: Rank, [otherScore, otherName, otherId]: Rank): number {
  if (score !== otherScore) return otherScore - score
  if (name !== otherName) return name < otherName ? -1 : 1
  return id < otherId ? -1 : id > otherId ? 1 : 0
}

function sightOf(searcher: Searcher): Sees {
  const seen = new Map<IndexedPerson, ReadonlySet<Place>>()
  return (person, place) => {
    const known = seen.get(person) ?? placesSeen(person, searcher)
    seen.set(person, known)
    return known.has(place)
  }
}

function placesSeen({ personId, sections }: IndexedPerson, searcher: Searcher): ReadonlySet<Place> {
  const { personId: readerId, colleagues } = searcher
  const relation = relationBetween({ ownerId: personId, readerId, areColleagues: colleagues.has(personId) })
  if (relation === "self") return new Set()
  const codes = sections.filter(({ seenBy }) => canSee(relation, seenBy)).map(({ code }) => code)
  return new Set<Place>(codes.length > 0 ? ["name", ...codes] : [])
}

const everyone = (index: MemberIndex, sees: Sees): readonly Hit[] =>
  index
    .people()
    .filter((person) => sees(person, "name"))
    .map((person) => ({ person, score: 0, byWord: [] }))

function hitsFor(index: MemberIndex, words: readonly string[], sees: Sees): readonly Hit[] {
  const answered = words.map((word) => closestAnswer(index, word, sees))
  const met = new Set(answered.flatMap((each) => [...each.words]))
  const hits = new Map<IndexedPerson, { readonly scores: number[]; readonly byWord: readonly Set<string>[] }>()
  for (const [place, { items }] of answered.entries()) {
    for (const [item, likeness] of items) {
      const score = likeness * (worth.found + worth.cover * coverOf(item, met))
      for (const person of item.people) {
        if (!sees(person, item.place)) continue
        const hit = hits.get(person) ?? { scores: words.map(() => 0), byWord: words.map(() => new Set<string>()) }
        hits.set(person, hit)
        hit.byWord[place]?.add(item.key)
        hit.scores[place] = Math.max(hit.scores[place] ?? 0, score)
      }
    }
  }
  const total = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0) / words.length
  return [...hits].map(([person, { scores, byWord }]) => ({ person, score: total(scores), byWord }))
}

interface Answered {
  readonly words: ReadonlySet<string>
  readonly items: ReadonlyMap<Item, number>
}

/** What answers a word in the closest way in which somebody whom the reader sees answers it. */
function closestAnswer(index: MemberIndex, asked: string, sees: Sees): Answered {
  for (const answer of answers) {
    const words = new Set<string>()
    const items = new Map<Item, number>()
    for (const { word, likeness } of index.wordsLike(asked, answer)) {
      for (const item of index.having(word)) {
        if (!isSeen(item, sees)) continue
        words.add(word)
        items.set(item, Math.max(items.get(item) ?? 0, likeness))
      }
    }
    if (items.size > 0) return { words, items }
  }
  return { words: new Set(), items: new Map() }
}

function isSeen({ people, place }: Item, sees: Sees): boolean {
  for (const person of people) if (sees(person, place)) return true
  return false
}

/** How much of one of its names the words say, from 0 to 1. */
function coverOf({ names }: Item, met: ReadonlySet<string>): number {
  return Math.max(...names.map((name) => name.filter((word) => met.has(word)).length / Math.max(1, name.length)))
}

const wordsMet = ({ byWord }: Hit): number => byWord.filter(({ size }) => size > 0).length

function* filterable(person: IndexedPerson, sees: Sees) {
  for (const { code: place, findables } of person.sections) {
    if (!sees(person, place)) continue
    for (const { text, filter } of findables) if (filter) yield { text, ...filter }
  }
}

function passes(person: IndexedPerson, filters: Criteria["filters"], sees: Sees): boolean {
  const wanted = Object.entries(filters)
  if (wanted.length === 0) return true
  const held = new Set([...filterable(person, sees)].map(({ facet, code }) => `${facet} ${code}`))
  return wanted.every(([facet, code]) => held.has(`${facet} ${code}`))
}

function optionsOf(hits: readonly Hit[], filters: Criteria["filters"], sees: Sees): Search["options"] {
  const of = (facet: Facet) => {
    const { [facet]: _, ...others } = filters
    const options = countOptions(
      facet,
      hits.filter(({ person }) => passes(person, others, sees)),
      sees,
    )
    return options.filter(({ code }, place) => place < mostOptions || code === filters[facet])
  }
  return { organisation: of("organisation"), skill: of("skill"), province: of("province"), language: of("language") }
}

function countOptions(wanted: Facet, hits: readonly Hit[], sees: Sees): readonly FilterOption[] {
  const options = new Map<string, { readonly text: Pair; count: number }>()
  for (const { person } of hits) {
    const own = [...filterable(person, sees)].filter(({ facet }) => facet === wanted)
    for (const [code, { text }] of new Map(own.map((each) => [each.code, each]))) {
      const option = options.get(code) ?? { text, count: 0 }
      option.count += 1
      options.set(code, option)
    }
  }
  return [...options]
    .map(([code, option]) => ({ code, ...option }))
    .sort((one, two) => two.count - one.count || (one.code < two.code ? -1 : 1))
}
