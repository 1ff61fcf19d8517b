import { isFunctionWord } from "../text/empty-words.js"
import { stem } from "../text/stem.js"
import { tokenise } from "../text/tokenise.js"

/** Words that must stand in a document together: one after the other where they are a phrase. */
export interface Unit {
  readonly words: readonly string[]
  readonly isPhrase: boolean
}

/** At least one of these. */
export interface Clause {
  readonly anyOf: readonly Unit[]
}

export interface ParsedQuery {
  /** All of these. */
  readonly clauses: readonly Clause[]
  readonly noneOf: readonly Unit[]
}

const longestQuery = 500
const mostUnits = 30

const piece = /(?<minus>[-−](?=\S))|"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|[^\s"“«]+/gu

const either = new Set(["OR", "OU", "|"])
const both = new Set(["AND", "ET", "&", "+"])
const not = new Set(["NOT", "SAUF"])

/**
 * What a person typed: words that must all be found, "…" or « … » for words in this order, OR or OU in capitals between
 * two of which one is enough, - or NOT or SAUF before what must not be found. Anything else is a word; nothing is an
 * error. Words that only tie others together are left out. O(length).
 */
export function parseQuery(text: string): ParsedQuery {
  const clauses: { readonly anyOf: Unit[] }[] = []
  const noneOf: Unit[] = []
  let next: "all" | "any" | "none" = "all"
  for (const { kind, typed } of piecesOf(text.slice(0, longestQuery))) {
    const words = kind === "words" || kind === "phrase" ? wordsOf(typed) : []
    if (kind === "or") next = clauses.length > 0 ? "any" : "all"
    if (kind === "not") next = "none"
    if (words.length === 0 || clauses.length + noneOf.length >= mostUnits) continue
    const unit = { words, isPhrase: kind === "phrase" && words.length > 1 }
    if (next === "none") noneOf.push(unit)
    else if (next === "any") clauses.at(-1)?.anyOf.push(unit)
    else if (unit.isPhrase) clauses.push({ anyOf: [unit] })
    else clauses.push(...words.map((word) => ({ anyOf: [{ words: [word], isPhrase: false }] })))
    next = "all"
  }
  return { clauses: withoutRepeats(clauses), noneOf }
}

interface Piece {
  readonly kind: "words" | "phrase" | "and" | "or" | "not"
  readonly typed: string
}

function* piecesOf(text: string): Iterable<Piece> {
  let end = 0
  for (const match of text.matchAll(piece)) {
    const [typed, minus, ...quoted] = match
    const phrase = quoted.find((each) => each !== undefined)
    // « -x » without a space before it: what stands before it ended in a quotation mark.
    const isJoined = match.index === end && match.index > 0
    end = match.index + typed.length
    if (minus !== undefined) yield { kind: isJoined ? "and" : "not", typed }
    else if (phrase !== undefined) yield { kind: "phrase", typed: phrase }
    else yield { kind: either.has(typed) ? "or" : both.has(typed) ? "and" : not.has(typed) ? "not" : "words", typed }
  }
}

const wordsOf = (typed: string): readonly string[] => tokenise(typed).filter((word) => !isFunctionWord(word))

/** Two forms of one word are one: « infirmier infirmière ». */
function withoutRepeats(clauses: readonly Clause[]): readonly Clause[] {
  const keyOf = ({ anyOf }: Clause) => JSON.stringify(anyOf.map(({ words, isPhrase }) => [words.map(stem), isPhrase]))
  return [...new Map(clauses.map((clause) => [keyOf(clause), clause])).values()]
}
