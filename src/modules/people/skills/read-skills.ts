import type { Reading } from "../../../platform/context.js"
import { findCurrentConcepts } from "../profile/current-concepts.js"
import type { Entry } from "../profile/entries.js"
import { inOrder, type Skill } from "./skills.js"
import { listSkillRows } from "./skills.store.js"

/** Under what they stand for today; two that have become one are one, as she knows it best. */
export async function listOwnSkills(reading: Reading, personId: string): Promise<readonly (Skill & Entry)[]> {
  const rows = await listSkillRows(reading, personId)
  const concepts = await findCurrentConcepts(
    reading,
    "skill",
    rows.map(({ skill }) => skill),
  )
  const skills = inOrder(
    rows.flatMap(({ skill, level, lastUsed }) => {
      const concept = concepts.get(skill)
      return concept ? [{ key: skill, ...concept, level, lastUsed }] : []
    }),
  )
  return skills.filter(({ code }, index) => skills.findIndex((each) => each.code === code) === index)
}

export async function readSkills(reading: Reading, personId: string): Promise<readonly Skill[] | undefined> {
  const skills = await listOwnSkills(reading, personId)
  return skills.length === 0 ? undefined : skills
}
