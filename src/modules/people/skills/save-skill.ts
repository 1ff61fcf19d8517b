import type { Context } from "../../../platform/context.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { findConcepts } from "../../classification/index.js"
import { refuseFutureYear } from "../profile/civil-day.js"
import { refuseGone } from "../profile/entries.js"
import { writeSection } from "../profile/save-section.js"
import { mostSkills, type SkillLevel } from "./skills.js"
import { deleteSkill, insertSkills, listSkillRows, updateSkill } from "./skills.store.js"

interface SkillAnswers {
  readonly level: SkillLevel | null
  readonly lastUsed: number | null
}

/** Adds the chosen skill, or says anew how well and how lately she knows one; gives its key. */
export async function saveSkill(
  ctx: Context,
  key: string | undefined,
  { level, lastUsed }: SkillAnswers,
  chosen: string | undefined,
): Promise<string> {
  refuseFutureYear(ctx, "lastUsed", lastUsed)
  return writeSection(ctx, "skills", async (personId) => {
    if (key !== undefined) {
      refuseGone(await updateSkill(ctx, personId, key, { level, lastUsed }))
      return key
    }
    if (chosen === undefined) throw refuseField("skill", "skill-missing")
    const held = await listSkillRows(ctx, personId)
    if (held.some(({ skill }) => skill === chosen)) throw refuseField("skill", "skill-there-already")
    refuseTooMany(held.length + 1)
    await insertSkills(ctx, personId, [{ skill: chosen, level, lastUsed }])
    return chosen
  })
}

/** Adds several at once; those that she has already stay as they are. */
export async function addSkills(ctx: Context, chosen: readonly string[]): Promise<void> {
  await writeSection(ctx, "skills", async (personId) => {
    const held = new Set((await listSkillRows(ctx, personId)).map(({ skill }) => skill))
    const fresh = [...new Set(chosen)].filter((skill) => !held.has(skill))
    const known = await findConcepts(ctx, "skill", fresh)
    if (!fresh.every((skill) => known.get(skill)?.isListed)) throw refuseField("skills", "answer-unknown")
    refuseTooMany(held.size + fresh.length)
    await insertSkills(
      ctx,
      personId,
      fresh.map((skill) => ({ skill, level: null, lastUsed: null })),
    )
  })
}

/** Under the lock of the person: two additions at once never pass the limit together. */
function refuseTooMany(count: number): void {
  if (count > mostSkills) throw new Refusal("conflict", "section-full", { n: mostSkills })
}

export async function removeSkill(ctx: Context, key: string): Promise<void> {
  await writeSection(ctx, "skills", async (personId) => refuseGone(await deleteSkill(ctx, personId, key)))
}
