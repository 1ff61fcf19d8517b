import { fold } from "./fold.js"

/** A stretch of a text. */
export interface Stretch {
  readonly text: string
  readonly isMarked: boolean
}

const run = /[\p{L}\p{M}\p{N}]+(?:\+\+|#)?/gu

/**
 * A text in stretches, those of the given words marked; together they are the text again. The words come folded, as a
 * search tells what it found. Words that `tokenise` puts together from letters with points (R.N.) stay unmarked. O(length).
 */
export function markWords(text: string, words: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const match of text.matchAll(run)) {
    if (!words.has(fold(match[0]))) continue
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), isMarked: false })
    stretches.push({ text: match[0], isMarked: true })
    end = match.index + match[0].length
  }
  return end < text.length ? [...stretches, { text: text.slice(end), isMarked: false }] : stretches
}
