import { readOwnList } from "./lists.js"

export const skills = readOwnList("skills.csv", [
  "code",
  "category",
  "title_en",
  "title_fr",
  "synonyms_en",
  "synonyms_fr",
  "broader",
])

export const skillCodes: ReadonlySet<string> = new Set(skills.map(({ code }) => code))

const broaderOf = new Map(skills.map(({ code, broader }) => [code, broader]))

/** A skill, the broader one, and so on up; a chain that never ends is cut. */
export function chainOf(code: string): readonly string[] {
  const chain: string[] = []
  for (let next = code; next !== "" && chain.length <= skills.length; next = broaderOf.get(next) ?? "") chain.push(next)
  return chain
}
