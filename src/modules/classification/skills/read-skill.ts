import type { Reading } from "../../../platform/context.js"
import type { Concept } from "../lists/concept.js"
import { findConcepts, type ListedRow, listRows } from "../lists/list.store.js"

/** A skill, with all that its page shows. */
export interface SkillPage {
  readonly skill: ListedRow<"skill">
  readonly category: Concept | undefined
  readonly broader: Concept | undefined
  readonly narrower: readonly Concept[]
  readonly near: readonly Concept[]
  /** Those that ask for it most first. */
  readonly occupations: readonly Concept[]
}

export async function readSkill(reading: Reading, code: string): Promise<SkillPage | undefined> {
  const [skill] = await listRows(reading, "skill", { code: [code] })
  if (!skill) return undefined
  const narrower = (await listRows(reading, "skill", { broader: [code] })).map((each) => each.code)
  const near = await nearSkills(reading, code)
  const weights = await listRows(reading, "occupation-skill", { skill: [code] })
  const asking = weights.toSorted((one, other) => other.weight - one.weight).map(({ occupation }) => occupation)
  const skills = await findConcepts(reading, "skill", [...narrower, ...near, skill.broader ?? ""])
  const occupations = await findConcepts(reading, "occupation", asking)
  const named = (concepts: ReadonlyMap<string, Concept>, codes: readonly string[]) =>
    [...new Set(codes)].flatMap((each) => concepts.get(each) ?? [])
  return {
    skill,
    category: (await findConcepts(reading, "skill-category", [skill.category])).get(skill.category),
    broader: skills.get(skill.broader ?? ""),
    narrower: named(skills, narrower),
    near: named(skills, near),
    occupations: named(occupations, asking),
  }
}

/** A pair stands once in the list, in either order. */
async function nearSkills(reading: Reading, code: string): Promise<readonly string[]> {
  const after = await listRows(reading, "skill-relation", { skill: [code] })
  const before = await listRows(reading, "skill-relation", { near: [code] })
  return [...after.map(({ near }) => near), ...before.map(({ skill }) => skill)]
}
