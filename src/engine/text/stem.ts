/**
 * Words whose other form no ending tells: plurals, and feminine or masculine forms that were made from another word.
 * Folded.
 */
const irregular: ReadonlyMap<string, string> = new Map([
  ["actress", "actor"],
  ["barmaid", "barman"],
  ["compagne", "compagnon"],
  ["headmistress", "headmaster"],
  ["hostess", "host"],
  ["jeux", "jeu"],
  ["lieux", "lieu"],
  ["metis", "metiss"],
  ["stewardess", "steward"],
  ["travaux", "travail"],
  ["waitress", "waiter"],
])

type Rule = readonly [pattern: RegExp, replacement: string]

/** *s* goes, and what French writes with *x*. */
const plural: readonly Rule[] = [
  [/sses$/, "ss"],
  [/([ey]au)x$/, "$1"],
  [/(?<=..)aux$/, "al"],
  [/(?<!s)s$/, ""],
]

/** Feminine forms become masculine ones, and “woman”, “person” in one word become “man”: the forms of one function. */
const gender: readonly Rule[] = [
  [/(maitr|mair|pretr|hot|poet)esse?$/, "$1e"],
  [/(?<=..)[eo]resse?$/, "eur"],
  [/([dt])rice$/, "$1eur"],
  [/eu(?:se|re)$/, "eur"],
  [/(?<=...)eux$/, "eur"],
  [/ere$/, "er"],
  [/ive$/, "if"],
  [/c?que$/, "c"],
  [/(?<=...)(?:wom[ae]n|men|persons?|people)$/, "man"],
]

/** Who does it, in both languages: conducteur, conductor; centre, center; adviser, advisor; labour, labor. */
const agent: readonly Rule[] = [
  [/(?:eur|(?<!o)or)$/, "er"],
  [/([bdt])re$/, "$1er"],
]

const ending: readonly Rule[] = [
  [/(?<=....)ed$/, ""],
  [/(?:y|ie)$/, "i"],
  [/(?<=...)e{1,3}$/, ""],
]

/** Only a vowel comes before a letter that spelling doubles: the two of IRCC are two words. */
const doubled = /(?<=[aeiouy])([bcdfglmnprst])\1/g

/**
 * The stem that the forms of one word share, in French and in English: singular and plural, feminine and masculine,
 * the spellings of Canada, Britain and the United States. Made for titles and skills: it keeps what derivation makes
 * (nurse, nursing; informatique, informaticienne), because those name different things. The word comes folded; the
 * language of a word of two letters need not be known, the same cuts are made for both. A stem is no word to show.
 * O(length).
 */
export function stem(folded: string): string {
  if (folded.length < 4 || !/^[a-z]+$/.test(folded)) return folded
  const singular = first(plural, irregular.get(folded) ?? folded)
  const masculine = first(gender, irregular.get(singular) ?? singular)
  return first(ending, first(agent, masculine.replace(/our(?=(?:er)?$)/, "or")))
    .replace(/(?<=.)z/g, "s")
    .replace(/enc$/, "ens")
    .replace(doubled, "$1")
}

/** Applies the first rule that fits. */
function first(rules: readonly Rule[], word: string): string {
  for (const [pattern, replacement] of rules) if (pattern.test(word)) return word.replace(pattern, replacement)
  return word
}
