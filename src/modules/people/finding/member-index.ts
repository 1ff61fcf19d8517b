import { stem } from "../../../engine/text/stem.js"
import { tokenise } from "../../../engine/text/tokenise.js"
import { buildVocabulary, type Vocabulary } from "../../../engine/text/vocabulary.js"
import type { SectionCode } from "../profile/section.js"
import type { AudienceCode } from "../profile/visibility.js"
import type { Findable } from "./findable.js"

export interface IndexedFindable extends Findable {
  /** What its list calls it besides: abbreviations, synonyms. */
  readonly listedNames?: readonly string[]
}

/** A section that its owner has opened and filled. */
export interface IndexedSection {
  readonly code: SectionCode
  readonly seenBy: AudienceCode
  readonly findables: readonly IndexedFindable[]
}

export interface IndexedPerson {
  readonly personId: string
  readonly displayName: string
  /** The name as it is put in order: folded. */
  readonly sortName: string
  readonly sections: readonly IndexedSection[]
}

/** Where a findable stands: in a section, or it is the name, which goes with any section that is seen. */
export type Place = SectionCode | "name"

/** One thing by which people are found: all who say the same share it. */
export interface Item {
  readonly key: string
  readonly place: Place
  /** The words of each of its names. */
  readonly names: readonly (readonly string[])[]
  readonly people: Set<IndexedPerson>
}

/** How a word that stands in the index answers one that was asked for, the closest first. */
export const answers = ["same", "beginning", "mistaken"] as const
export type Answer = (typeof answers)[number]

export interface Alike {
  readonly word: string
  /** Above 0, at most 1. */
  readonly likeness: number
}

const shortestBeginning = 3
/** Words of fewer letters have too many neighbours for a mistake to be told from another word. */
const shortestMistaken = 4
const shortestTwiceMistaken = 8
const likenessOfStem = 0.96
const likenessOfBeginning = (asked: number, whole: number) => 0.74 + (0.2 * asked) / whole
const likenessOfMistakes = [1, 0.8, 0.6]

/** Two findables of one key are the same thing. */
export function keyOf(place: Place, { text, otherNames = [] }: Findable): string {
  return JSON.stringify([place, text.en, text.fr, otherNames])
}

export const nameOf = (displayName: string): Findable => ({ text: { en: displayName, fr: displayName } })

/**
 * The words by which people may be found, in memory. It says of each section to whom it is open; what a reader is shown
 * is decided from that, and verified again where the profile is read. Sections that nobody else may see never enter.
 *
 * `put` and `remove`: O(words of the person). `wordsLike`: O(log words), for mistakes O(words); the vocabulary is made
 * again, O(words × log words), by the first search after a word has come or gone.
 */
export class MemberIndex {
  readonly #people = new Map<string, { readonly person: IndexedPerson; readonly items: readonly Item[] }>()
  readonly #items = new Map<string, Item>()
  readonly #byWord = new Map<string, Set<Item>>()
  readonly #byStem = new Map<string, Set<string>>()
  #vocabulary: Vocabulary | undefined

  people(): readonly IndexedPerson[] {
    return [...this.#people.values()].map(({ person }) => person)
  }

  /** Takes the person's place if she is there already. */
  put(person: IndexedPerson): void {
    this.remove(person.personId)
    const items = [
      this.#item("name", nameOf(person.displayName)),
      ...person.sections.flatMap(({ code, findables }) => findables.map((findable) => this.#item(code, findable))),
    ]
    for (const item of items) item.people.add(person)
    this.#people.set(person.personId, { person, items })
  }

  remove(personId: string): void {
    const known = this.#people.get(personId)
    if (!known) return
    this.#people.delete(personId)
    for (const item of known.items) {
      item.people.delete(known.person)
      if (item.people.size === 0) this.#forget(item)
    }
  }

  having(word: string): Iterable<Item> {
    return this.#byWord.get(word) ?? []
  }

  /** Words of the index that answer so a word that was asked for, folded. */
  wordsLike(asked: string, answer: Answer): readonly Alike[] {
    this.#vocabulary ??= buildVocabulary(this.#byWord.keys())
    if (answer === "same") return this.#same(asked)
    return answer === "beginning" ? beginningWith(asked, this.#vocabulary) : mistakenFor(asked, this.#vocabulary)
  }

  #same(asked: string): readonly Alike[] {
    return [...(this.#byStem.get(stem(asked)) ?? [])].map((word) => ({
      word,
      likeness: word === asked ? 1 : likenessOfStem,
    }))
  }

  #item(place: Place, findable: IndexedFindable): Item {
    const key = keyOf(place, findable)
    const known = this.#items.get(key)
    if (known) return known
    const { text, otherNames = [], listedNames = [] } = findable
    const names = new Set([text.en, text.fr, ...otherNames, ...listedNames].filter((name) => name !== null))
    const item = { key, place, names: [...names].map((name) => tokenise(name)), people: new Set<IndexedPerson>() }
    this.#items.set(key, item)
    for (const word of new Set(item.names.flat())) {
      if (!this.#byWord.has(word)) this.#learn(word)
      this.#byWord.get(word)?.add(item)
    }
    return item
  }

  #learn(word: string): void {
    this.#vocabulary = undefined
    this.#byWord.set(word, new Set())
    const words = this.#byStem.get(stem(word))
    if (words) words.add(word)
    else this.#byStem.set(stem(word), new Set([word]))
  }

  #forget(item: Item): void {
    this.#items.delete(item.key)
    for (const word of new Set(item.names.flat())) {
      const items = this.#byWord.get(word)
      items?.delete(item)
      if (items?.size !== 0) continue
      this.#vocabulary = undefined
      this.#byWord.delete(word)
      this.#byStem.get(stem(word))?.delete(word)
    }
  }
}

function beginningWith(asked: string, vocabulary: Vocabulary): readonly Alike[] {
  if (asked.length < shortestBeginning) return []
  const [from, to] = vocabulary.beginningWith(asked)
  return vocabulary.words
    .slice(from, to)
    .map((word) => ({ word, likeness: likenessOfBeginning(asked.length, word.length) }))
}

function mistakenFor(asked: string, vocabulary: Vocabulary): readonly Alike[] {
  if (asked.length < shortestMistaken) return []
  const mostEdits = asked.length >= shortestTwiceMistaken ? 2 : 1
  return vocabulary
    .near(asked, mostEdits, false)
    .map(({ place, edits }) => ({ word: vocabulary.words[place] ?? "", likeness: likenessOfMistakes[edits] ?? 0 }))
}
