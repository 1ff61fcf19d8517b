/** Frequent in French and missing from the list, whose sources are mostly English. */
const frenchAdditions = [
  "motdepasse",
  "azerty",
  "azertyuiop",
  "soleil",
  "bonjour",
  "doudou",
  "loulou",
  "chouchou",
  "jumelage",
]

let list: Promise<ReadonlySet<string>> | undefined

/**
 * Whether a password, in lower case, is one that everybody tries first: a common one, a common one with digits or
 * signs around it, or a few characters repeated. The list (some 49,000 entries) is read at the first use.
 */
export async function isCommonPassword(password: string): Promise<boolean> {
  if (new Set(password).size < 5) return true
  list ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set([...dictionary["passwords-common"], ...frenchAdditions]),
  )
  const known = await list
  return known.has(password) || known.has(password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))
}
