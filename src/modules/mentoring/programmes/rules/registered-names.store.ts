import type { Reading } from "../../../../platform/context.js"

/** The names of people by their registrations, for those who lead the programme. */
export async function listRegisteredNames(
  { db }: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom("registration")
    .innerJoin("person", "person.id", "registration.personId")
    .select(["registration.id", "person.displayName"])
    .where("registration.id", "in", [...ids])
    .execute()
  return new Map(rows.map(({ id, displayName }) => [id, displayName]))
}
