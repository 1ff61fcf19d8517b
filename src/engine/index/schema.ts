import type { TextLanguage } from "../text/suggestion-index.js"

/** What the documents of an index are made of, as data. */
export interface IndexSchema {
  /**
   * The text fields, and how many times a word in each counts beside a word in a field of weight 1: whole numbers from 1
   * to 20.
   */
  readonly texts: Readonly<Record<string, number>>
  /** Columns of codes, each with none, one or several a document: facets. A yes or no is a column of one or two codes. */
  readonly codes: readonly string[]
  /** Columns of one number or none: days, hours, levels, instants. */
  readonly numbers: readonly string[]
}

export type TextName<S extends IndexSchema> = keyof S["texts"] & string
export type CodeName<S extends IndexSchema> = S["codes"][number]
export type NumberName<S extends IndexSchema> = S["numbers"][number]

/** What names a document: all of one index are numbers, or all are texts. */
export type DocumentKey = number | string

/** Degrees. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

export interface IndexedDocument<S extends IndexSchema, K extends DocumentKey> {
  readonly key: K
  readonly texts: {
    readonly [Name in TextName<S>]?: { readonly [L in TextLanguage]?: string | null | undefined } | undefined
  }
  readonly codes: { readonly [Name in CodeName<S>]?: readonly string[] | undefined }
  readonly numbers: { readonly [Name in NumberName<S>]?: number | null | undefined }
  readonly place?: Place | null | undefined
}

/** Documents that have at least one of these codes. */
export interface ChosenCodes<S extends IndexSchema> {
  readonly column: CodeName<S>
  readonly codes: readonly string[]
}

/** Both ends belong to it. */
export interface NumberRange {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
  /** Takes documents without a number too: who asks for no level is content with any. */
  readonly orAbsent?: boolean | undefined
}

export interface Circle extends Place {
  /** In kilometres, along the surface. */
  readonly radius: number
}

/** By what hits are put in order. Documents without the number, or without a place, come last either way. */
export type SortOrder<S extends IndexSchema> =
  | { readonly by: "relevance" | "distance" }
  | { readonly by: NumberName<S>; readonly direction: "ascending" | "descending" }

/** Every part narrows; a part that is absent or empty narrows nothing. */
export interface IndexQuery<S extends IndexSchema> {
  /** As a person typed it: see `parseQuery`. */
  readonly text?: string | undefined
  /** Takes documents of which a word begins as the last word does. */
  readonly isUnfinished?: boolean | undefined
  readonly codes?: { readonly [Name in CodeName<S>]?: readonly string[] | undefined } | undefined
  readonly numbers?: { readonly [Name in NumberName<S>]?: NumberRange | undefined } | undefined
  /** Within a circle; `or` takes in what need not be near, such as remote work. */
  readonly near?: (Circle & { readonly or?: ChosenCodes<S> | undefined }) | undefined
  /** The columns whose codes are counted. */
  readonly facets?: readonly CodeName<S>[] | undefined
  /** The first decides, then the next; at last the key, ascending. Relevance if nothing is said. */
  readonly sort?: readonly SortOrder<S>[] | undefined
  /** How many hits are passed over: 0 if nothing is said. */
  readonly offset?: number | undefined
  /** How many hits are wanted: 20 if nothing is said. */
  readonly limit?: number | undefined
}

/** Words found in a text, folded, as the document has them: for marking them where they are shown. */
export interface FoundIn<S extends IndexSchema> {
  readonly field: TextName<S>
  readonly language: TextLanguage
  readonly words: readonly string[]
}

export interface Hit<S extends IndexSchema, K extends DocumentKey> {
  readonly key: K
  /** BM25 (no unit): only compares the hits of one search. 0 without words, or where relevance orders nothing. */
  readonly score: number
  /** Kilometres from the centre that was asked for, where there are both. */
  readonly distance?: number
  readonly found: readonly FoundIn<S>[]
}

/** A word that no document has, and the one that was taken for it. Folded. */
export interface ReplacedWord {
  readonly typed: string
  readonly by: string
}

/** How many documents there would be without some words of the query. */
export interface WithoutWords {
  /** Folded. */
  readonly words: readonly string[]
  readonly total: number
}

export interface IndexAnswer<S extends IndexSchema, K extends DocumentKey> {
  /** All that fulfil the query. */
  readonly total: number
  /** Those of the page asked for. */
  readonly hits: readonly Hit<S, K>[]
  /**
   * For each column asked for, how many documents have each code, those with none left out. What is chosen in the column
   * itself does not narrow its counts: they say what another choice would bring.
   */
  readonly facets: { readonly [Name in CodeName<S>]?: ReadonlyMap<string, number> }
  readonly replaced: readonly ReplacedWord[]
  /** When nothing is found: what leaving out a word or a phrase would bring, most first. */
  readonly without: readonly WithoutWords[]
}

export interface IndexStatistics {
  readonly documents: number
  /** Distinct words, each language by itself. */
  readonly words: number
  /** Typed arrays, and an estimate of the rest. */
  readonly bytes: number
}
