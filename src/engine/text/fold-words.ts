/** Short words that elision, possession or contraction leave alone: they carry no meaning of their own. */
const remnants = new Set(["c", "d", "j", "l", "m", "n", "qu", "s", "t"])

const saints: Readonly<Record<string, string>> = { st: "saint", ste: "sainte" }

/**
 * The words of a text as a search compares them, in order: lower case, without accents, ligatures written out, cut at
 * apostrophes, hyphens and every other sign, plural *s* left out. English and French alike. O(length).
 */
export function foldWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !remnants.has(word))
    .map((word) => singular(saints[word] ?? word))
}

/** Only *s* goes, and *es* after *ss*: the same cut for both languages keeps a query and a text alike. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s")) return word
  if (word.endsWith("sses")) return word.slice(0, -2)
  return word.endsWith("ss") ? word : word.slice(0, -1)
}
