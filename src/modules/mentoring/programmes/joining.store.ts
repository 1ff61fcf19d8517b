import type { Reading } from "../../../platform/context.js"
import type { Programme } from "./programme.store.js"

/** Whether the rules of the programme let the person join: its organisations count with all that is below them. */
export async function mayJoin(
  { db }: Reading,
  { organisationId, settings }: Pick<Programme, "organisationId" | "settings">,
  personId: string,
): Promise<boolean> {
  if (settings.joining === "everyone") return true
  const tops = settings.organisationIds.length === 0 ? [organisationId] : settings.organisationIds
  const found = await db
    .withRecursive("within", (query) =>
      query
        .selectFrom("organisation")
        .select("id")
        .where("id", "in", tops)
        .union(
          query
            .selectFrom("organisation")
            .innerJoin("within", "within.id", "organisation.parentId")
            .select("organisation.id"),
        ),
    )
    .selectFrom("membership")
    .select("id")
    .where("personId", "=", personId)
    .where("standing", "=", "verified")
    .where("untilAt", "is", null)
    .where("organisationId", "in", (query) => query.selectFrom("within").select("id"))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
