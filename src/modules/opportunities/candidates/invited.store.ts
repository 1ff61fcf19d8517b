import type { Reading } from "../../../platform/context.js"

/** Who was invited to apply to an opportunity, whatever she answered. */
export async function listInvited({ db }: Reading, opportunity: number): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("invitation")
    .select("personId")
    .where("opportunity", "=", opportunity)
    .where("purpose", "=", "apply")
    .execute()
  return new Set(rows.map(({ personId }) => personId))
}
