import type { Context, Reading } from "../../../platform/context.js"
import type { SectionCode } from "./section.js"
import type { AudienceCode, SectionChoice } from "./visibility.js"

/** Her answers, section by section; one that she never answered about is absent. */
export async function listSectionChoices(
  reading: Reading,
  personId: string,
): Promise<ReadonlyMap<SectionCode, SectionChoice>> {
  const rows = await reading.db
    .selectFrom("profileSection")
    .select(["section", "seenBy", "countsInMatching"])
    .where("personId", "=", personId)
    .$narrowType<{ section: SectionCode; seenBy: AudienceCode }>()
    .execute()
  return new Map(rows.map(({ section, seenBy, countsInMatching }) => [section, { seenBy, countsInMatching }]))
}

export async function saveSectionChoice(
  ctx: Context,
  personId: string,
  section: SectionCode,
  { seenBy, countsInMatching }: SectionChoice,
): Promise<void> {
  const answers = { seenBy, countsInMatching, changedAt: ctx.now }
  await ctx.db
    .insertInto("profileSection")
    .values({ personId, section, ...answers })
    .onConflict((conflict) => conflict.columns(["personId", "section"]).doUpdateSet(answers))
    .execute()
}
