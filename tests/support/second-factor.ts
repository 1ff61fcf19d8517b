import type { Member } from "../../src/platform/context.js"
import type { TestMember } from "./members.js"
import { personIdOf } from "./memberships.js"
import type { TestSite } from "./site.js"

/** Takes a member's sessions as proved by a second factor, or as proved no more; how one is given has tests of its own. */
export async function prove(
  site: TestSite,
  member: TestMember,
  strength: Extract<Member["strength"], "second-factor" | "password"> = "second-factor",
): Promise<void> {
  const { db, clock } = site.doorway
  const own = db
    .selectFrom("account")
    .select("id")
    .where("personId", "=", await personIdOf(site, member))
  await db
    .updateTable("session")
    .set({ strength, factorAt: strength === "second-factor" ? clock() : null })
    .where("accountId", "in", own)
    .execute()
}
