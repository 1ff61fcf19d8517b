import { isGradeWord, tellingWords } from "./empty-words.js"
import { writtenOut } from "./short-forms.js"
import { stem } from "./stem.js"
import type { SuggestionIndex } from "./suggestion-index.js"
import { tokenise } from "./tokenise.js"
import type { Vocabulary } from "./vocabulary.js"

/** The words of the vocabulary that may be meant by one that was typed. */
export interface Likeness {
  /** Their places, each once. */
  readonly places: readonly number[]
  /** By place: how much that word is the one meant; above 0 and at most 1 for the places above. */
  readonly likeness: Float32Array
}

/** One reading of a query: what each of its words may be, and how far the reading is from what was typed, at most 1. */
export interface Interpretation {
  readonly words: readonly Likeness[]
  readonly closeness: number
}

const longestQuery = 200
const mostWords = 10
const mostReadings = 6

/** Words of fewer letters have too many neighbours for a mistake to be told from another word. */
const shortestMistaken = 4
const shortestTwiceMistaken = 8
/** The beginning of a word, mistaken at that, is near too many: “magic” to magistrate. */
const shortestMistakenBeginning = 6
/** Beyond, a word is no word. */
const longestMistaken = 40

const likenessOf = {
  sameStem: 0.96,
  /** A beginning is worth more the less is missing. */
  beginning: (typed: number, whole: number) => 0.74 + (0.2 * typed) / whole,
  /** A word that is whole, with others after it, is seldom the beginning of another. */
  whole: 0.8,
  edits: [1, 0.8, 0.6],
} as const

const closenessOf = { joined: 0.95, parted: 0.9, writtenOut: 0.95, withoutGrade: 0.9 } as const

/**
 * What a query may mean, as it was typed first. Mistakes are looked for in words that the vocabulary lacks; in all
 * words when `suspectAll`.
 */
export function interpret(
  { vocabulary, byStem }: Pick<SuggestionIndex, "vocabulary" | "byStem">,
  query: string,
  suspectAll: boolean,
): readonly Interpretation[] {
  const likenesses = new Map<string, Likeness>()
  const like = (word: string, isLast: boolean): Likeness => {
    const key = isLast ? `${word} ` : word
    const known = likenesses.get(key) ?? likeWords(word, isLast, suspectAll, vocabulary, byStem)
    likenesses.set(key, known)
    return known
  }
  return readings(wordsOfQuery(query), vocabulary).map(({ words, closeness }) => ({
    words: words.map((word, index) => like(word, index === words.length - 1)),
    closeness,
  }))
}

/** Two forms of one word count once: « infirmier ou infirmière ». */
function wordsOfQuery(query: string): readonly string[] {
  const words = tellingWords(tokenise(query.slice(0, longestQuery)))
  const byStem = new Map(words.map((word) => [stem(word), word]))
  return [...byStem.values()].slice(0, mostWords)
}

interface Reading {
  readonly words: readonly string[]
  readonly closeness: number
}

/**
 * As typed; without a grade (senior policy analyst); short forms written out; two words joined (fire fighter); one word
 * parted (truckdriver).
 */
function readings(words: readonly string[], vocabulary: Vocabulary): readonly Reading[] {
  const others = words.flatMap((word, index): Reading[] => {
    const replaced = (count: number, by: readonly string[], closeness: number) => ({
      words: [...words.slice(0, index), ...by, ...words.slice(index + count)],
      closeness,
    })
    const isLast = index === words.length - 1
    const joined = `${word}${words[index + 1] ?? ""}`
    return [
      ...(isGradeWord(word) && words.length > 1 ? [replaced(1, [], closenessOf.withoutGrade)] : []),
      ...writtenOut(word).map((by) => replaced(1, by, closenessOf.writtenOut)),
      ...(!isLast && isWord(joined, index + 2 === words.length, vocabulary)
        ? [replaced(2, [joined], closenessOf.joined)]
        : []),
      ...(isWord(word, isLast, vocabulary)
        ? []
        : partings(word, isLast, vocabulary).map((by) => replaced(1, by, closenessOf.parted))),
    ]
  })
  return [{ words, closeness: 1 }, ...others.slice(0, mostReadings - 1)]
}

function isWord(word: string, orBeginning: boolean, vocabulary: Vocabulary): boolean {
  if (!orBeginning) return vocabulary.place(word) >= 0
  const [from, to] = vocabulary.beginningWith(word)
  return to > from
}

/** The two words that one may be made of. */
function partings(word: string, isLast: boolean, vocabulary: Vocabulary): readonly (readonly string[])[] {
  if (word.length > longestMistaken) return []
  const found: string[][] = []
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [one, two] = [word.slice(0, at), word.slice(at)]
    if (isWord(one, false, vocabulary) && isWord(two, isLast, vocabulary)) found.push([one, two])
  }
  return found.slice(0, 2)
}

/** What is cut short may stand in the plural: “stats” for statistics. */
function beginningsOf(word: string, isKnown: boolean): readonly string[] {
  return !isKnown && word.length > 4 && word.endsWith("s") ? [word, word.slice(0, -1)] : [word]
}

function likeWords(
  word: string,
  isLast: boolean,
  isSuspect: boolean,
  vocabulary: Vocabulary,
  byStem: SuggestionIndex["byStem"],
): Likeness {
  const places: number[] = []
  const likeness = new Float32Array(vocabulary.words.length)
  const add = (place: number, alike: number) => {
    const known = likeness[place] ?? 0
    if (known === 0) places.push(place)
    if (known < alike) likeness[place] = alike
  }
  const own = vocabulary.place(word)
  if (own >= 0) add(own, 1)
  for (const place of byStem.get(stem(word)) ?? []) add(place, likenessOf.sameStem)
  for (const beginning of beginningsOf(word, own >= 0)) {
    const [from, to] = vocabulary.beginningWith(beginning)
    const share = own >= 0 && !isLast ? likenessOf.whole : 1
    for (let place = from; place < to; place += 1) {
      add(place, share * likenessOf.beginning(beginning.length, vocabulary.lengths[place] ?? 1))
    }
  }
  const canBeMistaken = word.length >= shortestMistaken && word.length <= longestMistaken
  if (canBeMistaken && (own < 0 || isSuspect)) {
    const mostEdits = word.length >= shortestTwiceMistaken ? 2 : 1
    // What does begin a word is no mistaken beginning of another: « secour » is not « sécur… ».
    const mayBegin =
      isLast && word.length >= shortestMistakenBeginning && (isSuspect || !isWord(word, true, vocabulary))
    for (const { place, edits, isBeginning } of vocabulary.near(word, mostEdits, mayBegin)) {
      const whole = vocabulary.lengths[place] ?? 1
      const missing = isBeginning ? likenessOf.beginning(Math.min(word.length, whole), whole) : 1
      add(place, (likenessOf.edits[edits] ?? 0) * missing)
    }
  }
  return { places, likeness }
}
