import type { TestMember } from "./members.js"
import type { TestSite } from "./site.js"

interface Belonging {
  /** The same name twice is the same organisation. */
  readonly nameFr: string
  readonly standing: "declared" | "verified"
  readonly hasLeft?: boolean
}

export async function personIdOf(
  site: Pick<TestSite, "doorway">,
  { emailAddress }: Pick<TestMember, "emailAddress">,
): Promise<string> {
  const { personId } = await site.doorway.db
    .selectFrom("account")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select("account.personId")
    .where("accountAddress.address", "=", emailAddress)
    .executeTakeFirstOrThrow()
  return personId
}

/** Ties a member to an organisation, as it would stand once all was said; how it comes to that has tests of its own. */
export async function belongTo(
  site: TestSite,
  member: Pick<TestMember, "emailAddress">,
  { nameFr, standing, hasLeft = false }: Belonging,
): Promise<{ readonly membershipId: string; readonly organisationId: string }> {
  const { db, clock } = site.doorway
  const personId = await personIdOf(site, member)
  const known = await db.selectFrom("organisation").select("id").where("nameFr", "=", nameFr).executeTakeFirst()
  const { id: organisationId } =
    known ??
    (await db
      .insertInto("organisation")
      .values({
        ...{ nameFr, nameEn: nameFr, otherNamesEn: [], otherNamesFr: [] },
        ...{ standing: "confirmed", sector: "federal", createdAt: clock() },
      })
      .returning("id")
      .executeTakeFirstOrThrow())
  const now = clock()
  const { id: membershipId } = await db
    .insertInto("membership")
    .values({
      ...{ personId, organisationId, standing, fromAt: now },
      ...(standing === "verified" && { way: "staff", verifiedAt: now }),
      ...(hasLeft && { untilAt: now }),
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return { membershipId, organisationId }
}
