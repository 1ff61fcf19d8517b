import type { Context, Reading } from "../../../platform/context.js"
import type { SkillLevel } from "./skills.js"

interface SkillAnswers {
  readonly level: SkillLevel | null
  readonly lastUsed: number | null
}

export interface SkillRow extends SkillAnswers {
  readonly skill: string
}

export async function listSkillRows(reading: Reading, personId: string): Promise<readonly SkillRow[]> {
  return reading.db
    .selectFrom("profileSkill")
    .select(["skill", "level", "lastUsed"])
    .where("personId", "=", personId)
    .orderBy("skill")
    .$narrowType<{ level: SkillLevel | null }>()
    .execute()
}

export async function insertSkills(ctx: Context, personId: string, skills: readonly SkillRow[]): Promise<void> {
  if (skills.length === 0) return
  await ctx.db
    .insertInto("profileSkill")
    .values(skills.map(({ skill, level, lastUsed }) => ({ personId, skill, level, lastUsed, changedAt: ctx.now })))
    .execute()
}

/** Whether she had that skill. */
export async function updateSkill(
  ctx: Context,
  personId: string,
  skill: string,
  { level, lastUsed }: SkillAnswers,
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable("profileSkill")
    .set({ level, lastUsed, changedAt: ctx.now })
    .where("personId", "=", personId)
    .where("skill", "=", skill)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether she had it. */
export async function deleteSkill(ctx: Context, personId: string, skill: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom("profileSkill")
    .where("personId", "=", personId)
    .where("skill", "=", skill)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteSkills(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profileSkill").where("personId", "=", personId).execute()
}
