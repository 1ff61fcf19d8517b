import type { Reading } from "../../../platform/context.js"

/** Who has applied to an opportunity, whatever became of it: they are not found for it again. */
export async function listApplicantsOf({ db }: Reading, opportunity: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("application")
    .select("personId")
    .distinct()
    .where("opportunity", "=", opportunity)
    .execute()
  return rows.map(({ personId }) => personId)
}
