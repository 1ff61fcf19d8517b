import { mostPoints } from "../measuring/measure.js"
import type { NearConcepts } from "../measuring/near-concepts.js"

/** What a skill covers, in thousandths, of one that the list says is related, or of a narrower one. */
const related = 500
const broader = 500

export interface SkillPlace {
  readonly code: string
  readonly broader?: string | null
}

/**
 * What may stand in for each skill: related ones in part, both ways; a narrower one wholly, since who holds it holds the
 * broader; a broader one in part. O(skills × their depth + relations).
 */
export function nearSkills(
  skills: readonly SkillPlace[],
  relations: readonly { readonly skill: string; readonly near: string }[],
): NearConcepts {
  const near = new Map<string, Map<string, number>>()
  const put = (asked: string, held: string, nearness: number) => {
    const around = near.get(asked) ?? new Map<string, number>()
    near.set(asked, around.set(held, Math.max(nearness, around.get(held) ?? 0)))
  }
  for (const { skill, near: other } of relations) {
    put(skill, other, related)
    put(other, skill, related)
  }
  const broaderOf = new Map(skills.map((skill) => [skill.code, skill.broader ?? null]))
  for (const { code } of skills) {
    for (const above of chainAbove(code, broaderOf)) {
      put(above, code, mostPoints)
      put(code, above, broader)
    }
  }
  return near
}

/** The broader skill, and so on up; a chain that comes back to itself ends there. */
function chainAbove(code: string, broaderOf: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const chain = new Set<string>()
  for (let next = broaderOf.get(code) ?? null; next && next !== code && !chain.has(next); ) {
    chain.add(next)
    next = broaderOf.get(next) ?? null
  }
  return chain
}
