import { fold } from "./fold.js"

/** Short words that elision, possession or contraction leave alone: they carry no meaning of their own. */
const remnants = new Set(["c", "d", "j", "l", "m", "n", "qu", "s", "t"])

const saints: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
])

/** « d’ », « qu’ » before a word; “’s” after it. */
const elisions = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)['’ʼ]|['’ʼ]s(?![\p{L}\p{N}])/gu

/** Letters with points are one word: R.N. is rn, P.-D.G. is pdg. */
const pointed = /(?<![\p{L}\p{N}])\p{L}(?:\.-?\p{L})+(?![\p{L}\p{N}])/gu

/**
 * The ending that makes a word feminine or plural, written after it: immatriculé(e), agent·e·s, infirmier/ère,
 * councilman/woman. Folded already.
 */
const addedEnding =
  /(?<=\p{L}{3})(?:\((?:e|s|es|ne|nes|le|les|te|fe|ere|eres|iere|ieres|euse|euses|rice|trice|trices|eure|eures|ve|x)\)s?|[·•‧∙.](?:e|ne|le|te|fe|ere|iere|euse|rice|trice|eure|ve)(?:[·•‧∙.]?s)?|-e(?:-s)?|\/(?:e|ne|ere|iere|euse|rice|trice|eure|ve|woman))(?![\p{L}\p{N}])/gu

/** Most texts have none: a look for the signs is quicker. */
const mayEnd = /[(/.·•‧∙]|-e/

const word = /[\p{L}\p{N}]+(?:\+\+|#)?/gu

/** A folded text without the feminine and plural endings that are written after a word. O(length). */
export function dropAddedEndings(folded: string): string {
  return mayEnd.test(folded) ? folded.replace(addedEnding, "") : folded
}

/**
 * The words of a text in either language, folded, in order: cut at apostrophes, hyphens and every other sign, except
 * where a sign belongs to the word (C++, C#, R.N.). An added feminine ending goes: the stem of the word before it is
 * the same. O(length).
 */
export function tokenise(text: string): readonly string[] {
  const plain = dropAddedEndings(fold(text).replace(pointed, (letters) => letters.replace(/[.-]/g, "")))
  const words = (plain.replace(elisions, " ").match(word) ?? []).map((each) => saints.get(each) ?? each)
  const telling = words.filter((each) => !remnants.has(each))
  return telling.length > 0 ? telling : words
}
