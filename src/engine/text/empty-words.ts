/** Words that tie others together and tell nothing by themselves, folded, in both languages. */
const emptyWords: ReadonlySet<string> = new Set(
  `a au aux avec dans de des du en et la le les ou par pour sur un une
  an and at by for from in of on or the to with`.split(/\s+/),
)

/** The words that tell something; all of them when none does. O(words). */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !emptyWords.has(word))
  return telling.length > 0 ? telling : words
}

/** How far along someone is in a function: said beside it, seldom a part of its title. Folded. */
const gradeWords: ReadonlySet<string> = new Set(
  "intermediaire intermediate junior jr lead principal principale senior sr".split(" "),
)

export const isGradeWord = (word: string): boolean => gradeWords.has(word)

/** Words that running text is full of and nobody looks for, folded. Those that mean something else stay: est, it, son. */
const functionWords: ReadonlySet<string> = new Set([
  ...emptyWords,
  ...`are be been has have is that their these they this was we were will you your
  ces cet cette elle elles etre il ils leur leurs mais nos notre nous que qui sa ses sont vos votre vous`.split(/\s+/),
])

/** Whether a word of running text only ties others together. */
export const isFunctionWord = (word: string): boolean => functionWords.has(word)
