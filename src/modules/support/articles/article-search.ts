import { stem } from "../../../engine/text/stem.js"
import { tokenise } from "../../../engine/text/tokenise.js"
import type { Language } from "../../../platform/wording.js"
import type { Article, ArticleText, ArticleTexts } from "./article.js"

/** Where a word is found, and what that is worth: the question counts most, and the reader's language before the other. */
const weights = { ownQuestion: 10, otherQuestion: 9, searchWords: 6, ownAnswer: 2, otherAnswer: 1 } as const

/** A word that only begins like the one asked for is worth less than that word. */
const beginningWeight = 0.6
const shortestBeginning = 3

/** Words of questions in general, folded: they tell no article from another. */
const emptyWords = new Set(
  `a au aux avec ce ces cette comment dans de des dois doit du elle elles en est et il ils je la le les leur leurs ma me
  mes mon ne ni nous on ou par pas peut peux plus pour pourquoi puis quand que quel quelle quelles quels qui quoi sa
  sans se ses si son suis sur ta te tes ton tous un une vos votre vous y ai
  about am an and any are as at be by can could do does for from has have how i if in into is it its may my not of or
  should that the their there this to was what when where which who why will with you your`.split(/\s+/),
)

export interface Search {
  readonly found: readonly Article[]
  /** No article has every word: these have some of them. */
  readonly isPartial: boolean
}

type Field = keyof typeof weights
type Folded = Readonly<Record<Field, readonly string[]>>

/**
 * Articles for a query in either language, best first. A rare word tells more than a common one. The articles are few:
 * each search reads them all, O(words × text).
 */
export function searchArticles(articles: readonly Article[], query: string, language: Language): Search {
  const words = wordsOfQuery(query)
  const folded = articles.map((article) => ({ article, fields: fold(article, language) }))
  const byWord = words.map((word) => {
    const worths = folded.map(({ fields }) => worthOf(word, fields))
    const having = worths.filter((worth) => worth > 0).length
    return worths.map((worth) => worth * Math.log(1 + articles.length / Math.max(1, having)))
  })
  const scored = folded
    .map(({ article }, index) => {
      const worths = byWord.map((worthsOfWord) => worthsOfWord[index] ?? 0)
      const matched = worths.filter((worth) => worth > 0).length
      return { article, matched, score: worths.reduce((sum, worth) => sum + worth, 0) }
    })
    .filter(({ matched }) => matched > 0)
    .sort((one, two) => two.matched - one.matched || two.score - one.score)
  const whole = scored.filter(({ matched }) => matched === words.length)
  const found = whole.length > 0 ? whole : scored
  return { found: found.map(({ article }) => article), isPartial: whole.length === 0 && scored.length > 0 }
}

function wordsOfQuery(query: string): readonly string[] {
  const words = tokenise(query.slice(0, 200))
  const telling = words.filter((word) => !emptyWords.has(word))
  return [...new Set((telling.length > 0 ? telling : words).map(stem))]
}

function stemsOf(text: string): readonly string[] {
  return tokenise(text).map(stem)
}

function fold({ texts, searchWords }: { readonly texts: ArticleTexts; readonly searchWords: string }, own: Language) {
  const other = own === "en" ? "fr" : "en"
  return {
    ownQuestion: stemsOf(texts[own]?.question ?? ""),
    otherQuestion: stemsOf(texts[other]?.question ?? ""),
    searchWords: stemsOf(searchWords),
    ownAnswer: foldAnswer(texts[own]),
    otherAnswer: foldAnswer(texts[other]),
  } satisfies Folded
}

/** Without the addresses of its links: nobody searches for them. */
function foldAnswer(text: ArticleText | undefined): readonly string[] {
  return stemsOf(text?.answer.replace(/\]\([^)]*\)/g, "]") ?? "")
}

/** The best place counts whole; the others only break ties, so that saying a thing twice makes no better answer. */
function worthOf(word: string, fields: Folded): number {
  const worths = Object.entries(weights).map(([field, weight]) => weight * likeness(word, fields[field as Field]))
  return Math.max(...worths) + worths.reduce((sum, worth) => sum + worth, 0) / 100
}

function likeness(word: string, words: readonly string[]): number {
  if (words.includes(word)) return 1
  const begins = word.length >= shortestBeginning && words.some((each) => each.startsWith(word))
  return begins ? beginningWeight : 0
}
