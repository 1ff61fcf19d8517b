import type { Reading } from "../../../platform/context.js"
import type { OpportunityStatus } from "../opportunity/opportunity.js"

/** Submitted, and not answered yet. */
export async function listInReview({ db }: Reading): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("opportunity")
    .select("number")
    .where("status", "=", "in-review" satisfies OpportunityStatus)
    .execute()
  return rows.map(({ number }) => number)
}
