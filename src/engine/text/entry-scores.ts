import type { Interpretation } from "./interpretation.js"
import { type SuggestionIndex, type TextLanguage, textLanguages } from "./suggestion-index.js"
import type { Tally } from "./tally.js"

/** An entry by its best text. */
export interface EntryScore {
  /** Its place among the entries. */
  readonly entry: number
  /** The place of that text among the texts. */
  text: number
  score: number
  /** How many of its texts have the whole query. */
  company: number
}

/** What a text is worth beside its share of the query; together 1. */
const worth = { found: 0.5, cover: 0.28, begins: 0.08, rank: 0.08, company: 0.06 } as const
const otherLanguage = 0.9
/** A text that lacks a word of the query. */
const incomplete = 0.6
/**
 * A text that answers a smaller share of what was typed is about something else. The words of the query count by how
 * rare they are, one that no text has the most; one met by its beginning or by a mistake is answered in part. Not quite
 * half: “managing projects” finds project management, where no text says “managing”.
 */
export const leastAnswered = 0.38

/**
 * The entries that answer one reading of a query. `ranks` are by entry, from 0 to 1. Time: that of
 * `Tally.count`, and O(texts found).
 */
export function scoreEntries(
  index: SuggestionIndex,
  ranks: readonly number[],
  tally: Tally,
  { words, closeness }: Interpretation,
  { language, least }: { readonly language: TextLanguage; readonly least: number },
): readonly EntryScore[] {
  const own = textLanguages.indexOf(language)
  const byEntry = new Map<number, EntryScore>()
  for (const text of tally.count(words)) {
    const answered = tally.share[text] ?? 0
    if (answered < least) continue
    const entry = index.entries[text] ?? 0
    const hasAll = tally.words[text] === words.length
    const likely = closeness * (hasAll ? 1 : incomplete) * (index.languages[text] === own ? 1 : otherLanguage)
    const merit = meritOf(text, index.lengths[text] ?? 1, tally) + worth.rank * (ranks[entry] ?? 0)
    const score = likely * merit * answered
    const known = byEntry.get(entry)
    if (!known) byEntry.set(entry, { entry, text, score, company: hasAll ? 1 : 0 })
    else {
      if (hasAll) known.company += 1
      if (score > known.score || (score === known.score && isBefore(index, text, known.text))) {
        known.text = text
        known.score = score
      }
    }
  }
  return withCompany([...byEntry.values()])
}

/** How near the whole text is to the query: its name said in full is the best, and one that begins so is next. */
function meritOf(text: number, length: number, { core, begins }: Tally): number {
  const cover = Math.min(1, (core[text] ?? 0) / length)
  return worth.found + worth.cover * cover + worth.begins * (begins[text] ?? 0)
}

/** An entry of which many texts have the whole query is more likely meant. */
function withCompany(scores: readonly EntryScore[]): readonly EntryScore[] {
  const shares = sharesOfMost(scores.map(({ company }) => company))
  for (const [place, each] of scores.entries()) each.score += worth.company * (shares[place] ?? 0)
  return scores
}

/** Each number beside the greatest, from 0 to 1, by their logarithms. O(numbers). */
export function sharesOfMost(numbers: readonly number[]): readonly number[] {
  const most = numbers.reduce((one, two) => Math.max(one, two), 1)
  return numbers.map((number) => Math.log1p(Math.max(0, number)) / Math.log1p(most))
}

/** Whether one text goes before another that is worth the same: the shorter first, then by their letters. */
export function isBefore({ texts }: SuggestionIndex, one: number, two: number): boolean {
  const [text = "", other = ""] = [texts[one], texts[two]]
  return text.length === other.length ? text < other : text.length < other.length
}
