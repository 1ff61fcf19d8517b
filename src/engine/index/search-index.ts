import { Bits } from "./bits.js"
import { type Condition, eitherOf, noneOf } from "./condition.js"
import { Documents } from "./documents.js"
import { type ClauseMatch, intersect, TextMatcher } from "./match-text.js"
import { type ParsedQuery, parseQuery } from "./parse-query.js"
import { best, type Merit } from "./rank.js"
import { scoreAll } from "./relevance.js"
import type {
  CodeName,
  DocumentKey,
  FoundIn,
  Hit,
  IndexAnswer,
  IndexedDocument,
  IndexQuery,
  IndexSchema,
  IndexStatistics,
  SortOrder,
  WithoutWords,
} from "./schema.js"
import { type Selection, select } from "./select.js"

const usualLimit = 20

/**
 * Documents to be searched by words, codes, numbers and place, in memory. They are put, replaced and removed one at a
 * time; a search sees all of what was done before it. How to use it: README.md beside this file.
 */
export class SearchIndex<S extends IndexSchema, K extends DocumentKey> {
  readonly #documents: Documents<S, K>
  readonly #matcher: TextMatcher

  /** An empty index. */
  constructor(schema: S) {
    this.#documents = new Documents(schema)
    this.#matcher = new TextMatcher(this.#documents.lexicon, this.#documents.texts)
  }

  /**
   * Puts a document, in place of the one with its key if there is one. O(words × log documents) and moving what stands
   * behind it in the lists of its words: nothing when it is new.
   */
  put(document: IndexedDocument<S, K>): void {
    this.#documents.put(document)
  }

  /** Removes a document; false if there is none of this key. Time: as `put`. */
  remove(key: K): boolean {
    return this.#documents.remove(key)
  }

  has(key: K): boolean {
    return this.#documents.has(key)
  }

  /**
   * Puts new words in order at once. Otherwise the first search that looks for a mistake or for a beginning does it: some
   * 0.2 s after a first load of 100,000 documents, 1 ms after a few changes.
   */
  settle(): void {
    this.#documents.lexicon.known.settle()
  }

  get statistics(): IndexStatistics {
    const { size, lexicon, byteLength } = this.#documents
    return { documents: size, words: lexicon.size, bytes: byteLength }
  }

  /**
   * Answers a query; never throws for what a person may type. Few documents with the rarest word: O(their number). Many,
   * or no words: O(documents ÷ 32 × conditions + hits × facets).
   */
  search(query: IndexQuery<S>): IndexAnswer<S, K> {
    const parsed = parseQuery(query.text ?? "")
    const matches = this.#matchAll(parsed, query.isUnfinished === true)
    const conditions = this.#conditionsOf(query, parsed)
    const selection = this.#select(matches, conditions)
    const { length: total } = selection.slots
    return {
      total,
      hits: total > 0 ? this.#page(selection.slots, matches, query) : [],
      facets: this.#countFacets(query.facets ?? [], selection, conditions),
      replaced: matches.flatMap(({ replaced }) => replaced),
      without: total === 0 ? this.#without(matches, conditions) : [],
    }
  }

  #matchAll({ clauses }: ParsedQuery, isUnfinished: boolean): readonly ClauseMatch[] {
    return clauses.map((clause, at) =>
      this.#matcher.match(clause, this.#documents.slots, isUnfinished && at === clauses.length - 1),
    )
  }

  #conditionsOf({ codes = {}, numbers = {}, near }: IndexQuery<S>, parsed: ParsedQuery): readonly Condition[] {
    const { slots, places } = this.#documents
    const conditions: Condition[] = []
    for (const [name, column] of this.#documents.codes) {
      const chosen: readonly string[] | undefined = codes[name]
      if (chosen && chosen.length > 0) conditions.push(column.choose(chosen))
    }
    for (const [name, column] of this.#documents.numbers) {
      const range = numbers[name]
      if (range) conditions.push(column.within(range))
    }
    if (near) {
      const within = places.within(near)
      conditions.push(near.or ? eitherOf(within, this.#column(near.or.column).choose(near.or.codes)) : within)
    }
    for (const unit of parsed.noneOf) {
      conditions.push(noneOf(Bits.of(this.#matcher.matchExactly(unit, slots).slots, slots)))
    }
    return conditions
  }

  #select(matches: readonly ClauseMatch[], conditions: readonly Condition[]): Selection {
    const found = matches.length > 0 ? intersect(matches.map(({ postings }) => postings)).slots : undefined
    return select(found, this.#documents.all, conditions)
  }

  #page(slots: Uint32Array, matches: readonly ClauseMatch[], query: IndexQuery<S>): readonly Hit<S, K>[] {
    const { offset = 0, limit = usualLimit, near } = query
    const sort: readonly SortOrder<S>[] = query.sort?.length ? query.sort : [{ by: "relevance" }]
    const isScored = matches.length > 0 && sort.some(({ by }) => by === "relevance")
    const scores = isScored
      ? scoreAll(
          slots,
          matches.map(({ postings }) => postings),
          this.#documents.texts,
          this.#documents.size,
        )
      : undefined
    const merits = sort.flatMap((order) => this.#meritOf(order, query, slots, scores) ?? [])
    const keyAt = (place: number) => this.#documents.keyAt(slots[place] ?? 0)
    const places = best(slots.length, merits, (one, two) => keyAt(one) < keyAt(two), offset + limit)
    const stems = this.#documents.lexicon.setOf(matches.flatMap((match) => match.stems))
    return places.slice(offset).map((place) => {
      const slot = slots[place] ?? 0
      const distance = near ? this.#documents.places.distance(slot, near) : Number.NaN
      return {
        key: keyAt(place),
        score: scores?.[place] ?? 0,
        ...(Number.isNaN(distance) ? {} : { distance }),
        found: matches.length > 0 ? this.#foundIn(slot, stems) : [],
      }
    })
  }

  #meritOf(
    order: SortOrder<S>,
    { near }: IndexQuery<S>,
    slots: Uint32Array,
    scores: Float64Array | undefined,
  ): Merit | undefined {
    const { numbers, places } = this.#documents
    if ("direction" in order) {
      const column = numbers.get(order.by)
      if (!column) throw new Error(`no column of numbers is called ${order.by}`)
      const sign = order.direction === "descending" ? 1 : -1
      return (place) => sign * column.at(slots[place] ?? 0)
    }
    if (order.by === "relevance") return scores && ((place) => scores[place] ?? 0)
    return near && ((place) => -places.distance(slots[place] ?? 0, near))
  }

  #foundIn(slot: number, stems: Bits): readonly FoundIn<S>[] {
    const { texts, lexicon, fields } = this.#documents
    const found: FoundIn<S>[] = []
    for (const { field, language, words } of texts.parts(slot)) {
      const ofPart = new Set<number>()
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? 0
        if (stems.has(lexicon.stemOf(word))) ofPart.add(word)
      }
      const name = fields[field]
      if (ofPart.size === 0 || name === undefined) continue
      found.push({ field: name, language, words: Array.from(ofPart, (word) => lexicon.textOf(word)) })
    }
    return found
  }

  #countFacets(names: readonly CodeName<S>[], { slots, butFor }: Selection, conditions: readonly Condition[]) {
    const facets: { [Name in CodeName<S>]?: ReadonlyMap<string, number> } = {}
    for (const name of names) {
      const own = conditions.findIndex(({ column }) => column === name)
      facets[name] = this.#column(name).count(slots, butFor[own] ?? slots.subarray(0, 0))
    }
    return facets
  }

  #without(matches: readonly ClauseMatch[], conditions: readonly Condition[]): readonly WithoutWords[] {
    if (matches.length < 2) return []
    return matches
      .map(({ clause }, at) => ({
        words: clause.anyOf.flatMap(({ words }) => words),
        total: this.#select(matches.toSpliced(at, 1), conditions).slots.length,
      }))
      .filter(({ total }) => total > 0)
      .sort((one, two) => two.total - one.total)
  }

  #column(name: CodeName<S>) {
    const column = this.#documents.codes.get(name)
    if (!column) throw new Error(`no column of codes is called ${name}`)
    return column
  }
}
