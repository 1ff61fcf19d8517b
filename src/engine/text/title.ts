import { tellingWords } from "./empty-words.js"
import { fold } from "./fold.js"
import { stem } from "./stem.js"
import { dropAddedEndings, tokenise } from "./tokenise.js"

export interface TitleWord {
  /** The word as it is written, folded. */
  readonly word: string
  /** It stands in the name itself, neither in brackets nor after a dash. */
  readonly isCore: boolean
  /** It begins the name, in its masculine or in its feminine form. */
  readonly isFirst: boolean
}

export interface Title {
  readonly words: readonly TitleWord[]
  /** How many words a query must have to say it all: two forms of a word count once, a specifying word a quarter. */
  readonly length: number
}

/** What the title leaves out is not what it is about. */
const exceptions = /\((?:sauf|except|excepte|excluding|autre que|other than|hors)\b[^)]*\)/g

const specification = /\s[-–—]\s.*|\([^)]*\)/gs

/**
 * The words of a title and what each is worth. « Soudeur-monteur/soudeuse-monteuse au gabarit (robotique) - automobile »
 * has a name of three words, in two forms, and two words that specify it. O(length).
 */
export function readTitle(text: string): Title {
  const plain = dropAddedEndings(fold(text).replace(exceptions, " "))
  const { words: core, length } = readName(plain.replace(specification, " "))
  const rest = tellingWords((plain.match(specification) ?? []).flatMap(tokenise))
  return {
    words: [...core, ...rest.map((word) => ({ word, isCore: core.length === 0, isFirst: false }))],
    length: core.length === 0 ? Math.max(1, rest.length) : length + rest.length / 4,
  }
}

/** Forms beside a slash that repeat what stands before it count once: « agent principal/agente principale ». */
function readName(name: string): { readonly words: readonly TitleWord[]; readonly length: number } {
  const [side = [], ...others] = name.split("/").map((each) => tellingWords(tokenise(each)))
  const words = side.map((word, index) => ({ word, isCore: true, isFirst: index === 0 }))
  if (others.length === 0) return { words, length: words.length }
  let counted: readonly string[] = side.map(stem)
  for (const other of others) {
    const stems = other.map(stem)
    const again = repeated(counted, stems)
    const beginsAgain = again > 0 && again === counted.length
    words.push(...other.map((word, index) => ({ word, isCore: true, isFirst: index === 0 && beginsAgain })))
    counted = [...counted, ...stems.slice(again)]
  }
  return { words, length: counted.length }
}

/** How many of the first stems are the last ones before. */
function repeated(before: readonly string[], stems: readonly string[]): number {
  for (let length = Math.min(before.length, stems.length); length > 0; length -= 1) {
    const isSame = stems.slice(0, length).every((each, index) => each === before[before.length - length + index])
    if (isSame) return length
  }
  return 0
}
