import type { Context, Reading } from "../../../platform/context.js"
import type { Knowledge, OfficialLanguage } from "./spoken.js"

export interface LanguagesRow {
  readonly firstOfficial: OfficialLanguage
  readonly knowledge: readonly Knowledge[]
}

export async function findLanguages(reading: Reading, personId: string): Promise<LanguagesRow | undefined> {
  const first = await reading.db
    .selectFrom("profileFirstLanguage")
    .select("language")
    .where("personId", "=", personId)
    .$narrowType<{ language: OfficialLanguage }>()
    .executeTakeFirst()
  if (!first) return undefined
  const knowledge = await reading.db
    .selectFrom("profileLanguage")
    .select(["language", "component", "level"])
    .where("personId", "=", personId)
    .orderBy("language")
    .$narrowType<Pick<Knowledge, "language" | "component">>()
    .execute()
  return { firstOfficial: first.language, knowledge }
}

/** Writes them all anew: they came from one form. */
export async function replaceLanguages(
  ctx: Context,
  personId: string,
  { firstOfficial, knowledge }: LanguagesRow,
): Promise<void> {
  await deleteLanguages(ctx, personId)
  await ctx.db
    .insertInto("profileFirstLanguage")
    .values({ personId, language: firstOfficial, changedAt: ctx.now })
    .execute()
  if (knowledge.length === 0) return
  await ctx.db
    .insertInto("profileLanguage")
    .values(
      knowledge.map(({ language, component, level }) => ({ personId, language, component, level, changedAt: ctx.now })),
    )
    .execute()
}

export async function deleteLanguages(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profileLanguage").where("personId", "=", personId).execute()
  await ctx.db.deleteFrom("profileFirstLanguage").where("personId", "=", personId).execute()
}
