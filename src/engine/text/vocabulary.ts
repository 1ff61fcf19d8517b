/** A word of the vocabulary near one that was typed. */
export interface Near {
  /** Its place in the vocabulary. */
  readonly place: number
  /** How many edits apart: letters added, left out, replaced, or two neighbours exchanged. */
  readonly edits: number
  /** Only the beginning of the word is near. */
  readonly isBeginning: boolean
}

/** Distinct words in order, to be found whole, by their beginning, and in spite of mistakes. */
export interface Vocabulary {
  readonly words: readonly string[]
  /** By place: the length of the word, 255 for all longer ones. */
  readonly lengths: Uint8Array
  /** Place of a word, or -1. O(log words). */
  place(word: string): number
  /** Places [from, to) of the words that begin so. O(log words). */
  beginningWith(beginning: string): readonly [from: number, to: number]
  /** Words at most so many edits away, whole or by their beginning. O(words × edits) at worst; see `walk`. */
  near(word: string, mostEdits: number, isBeginning: boolean): readonly Near[]
}

/** Memory: the words, and two bytes a word. Building: O(words × log words × length). */
export function buildVocabulary(all: Iterable<string>): Vocabulary {
  const words = [...new Set(all)].sort(byCode)
  const shared = Uint8Array.from(words, (word, place) => Math.min(255, sharedBeginning(words[place - 1] ?? "", word)))
  return {
    words,
    lengths: Uint8Array.from(words, ({ length }) => Math.min(255, length)),
    place(word) {
      const place = lowerBound(words, word)
      return words[place] === word ? place : -1
    },
    beginningWith(beginning) {
      // After every word that begins so: no word holds the last code unit, which is no character.
      return [lowerBound(words, beginning), lowerBound(words, `${beginning}\uffff`)]
    },
    near: (word, mostEdits, isBeginning) => walk(words, shared, word, mostEdits, isBeginning),
  }
}

/** The same order on every machine. */
const byCode = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0)

function lowerBound(words: readonly string[], word: string): number {
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((words[middle] ?? "") < word) from = middle + 1
    else to = middle
  }
  return from
}

function sharedBeginning(one: string, two: string): number {
  let length = 0
  while (length < one.length && length < two.length && one[length] === two[length]) length += 1
  return length
}

/**
 * Walks the words in order as a trie would: the rows of the edit distance (Damerau's, restricted to one exchange of
 * neighbours) that a word shares with the one before it are kept, and all words with a beginning that is already too
 * far are left out together.
 */
function walk(
  words: readonly string[],
  shared: Uint8Array,
  target: string,
  mostEdits: number,
  isBeginning: boolean,
): readonly Near[] {
  const rows = new EditRows(target, mostEdits)
  const found: Near[] = []
  let hopeless = Number.POSITIVE_INFINITY
  let beginning = far
  for (let place = 0; place < words.length; place += 1) {
    const kept = shared[place] ?? 0
    if (kept < hopeless) {
      const word = words[place] ?? ""
      hopeless = rows.read(word, kept)
      beginning = isBeginning ? rows.beginning(Math.min(word.length, hopeless)) : far
      const edits = hopeless > word.length ? rows.whole(word.length) : far
      if (edits <= mostEdits) found.push({ place, edits, isBeginning: false })
      else if (beginning <= mostEdits) found.push({ place, edits: beginning, isBeginning: true })
    } else if (beginning <= mostEdits) found.push({ place, edits: beginning, isBeginning: true })
  }
  return found
}

/** More edits than any search allows; one more still fits a byte. */
const far = 200

const longestWord = 64

/** The edit distances between the target and each beginning of the word that is read. */
class EditRows {
  readonly #target: string
  readonly #mostEdits: number
  readonly #width: number
  readonly #cells: Uint8Array
  /** For each length read, the fewest edits between the whole target and a beginning of at most that length. */
  readonly #closest = new Uint8Array(longestWord + 1)

  constructor(target: string, mostEdits: number) {
    this.#target = target
    this.#mostEdits = mostEdits
    this.#width = target.length + 1
    this.#cells = new Uint8Array((longestWord + 1) * this.#width)
    for (let column = 0; column < this.#width; column += 1) this.#cells[column] = Math.min(far, column)
    this.#closest[0] = this.#cells[target.length] ?? far
  }

  /** Reads on after the letters kept; gives the length at which no longer word can be near, or infinity. */
  read(word: string, kept: number): number {
    for (let row = kept + 1; row <= word.length; row += 1) {
      if (row > longestWord || this.#fill(word, row) > this.#mostEdits) return row
    }
    return Number.POSITIVE_INFINITY
  }

  whole(length: number): number {
    const isInReach = length <= longestWord && Math.abs(length - this.#target.length) <= this.#mostEdits
    return isInReach ? (this.#cells[length * this.#width + this.#target.length] ?? far) : far
  }

  beginning(length: number): number {
    return this.#closest[Math.min(length, longestWord)] ?? far
  }

  /**
   * Fills one row; gives its least distance. Further from the diagonal than the edits allowed, no distance is small
   * enough: only the cells between are computed.
   */
  #fill(word: string, row: number): number {
    const target = this.#target
    const cells = this.#cells
    const at = row * this.#width
    const above = at - this.#width
    const letter = word.charCodeAt(row - 1)
    const first = Math.max(1, row - this.#mostEdits)
    const last = Math.min(target.length, row + this.#mostEdits)
    cells[at + first - 1] = first === 1 ? row : far
    let least = first === 1 ? row : far
    for (let column = first; column <= last; column += 1) {
      const typed = target.charCodeAt(column - 1)
      const replaced = (cells[above + column - 1] ?? far) + (letter === typed ? 0 : 1)
      let edits = Math.min(replaced, (cells[above + column] ?? far) + 1, (cells[at + column - 1] ?? far) + 1)
      const isExchange =
        row > 1 && column > 1 && letter === target.charCodeAt(column - 2) && typed === word.charCodeAt(row - 2)
      if (isExchange) edits = Math.min(edits, (cells[above - this.#width + column - 2] ?? far) + 1)
      cells[at + column] = Math.min(far, edits)
      if (edits < least) least = edits
    }
    if (last < target.length) cells[at + last + 1] = far
    const whole = last === target.length ? (cells[at + last] ?? far) : far
    this.#closest[row] = Math.min(this.#closest[row - 1] ?? far, whole)
    return least
  }
}
