import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import type { MembershipStanding, Way } from "../memberships/membership.js"
import type { OrganisationStanding } from "../organisation.js"
import type { PeopleFilter } from "./verification.forms.js"

export interface ListedPerson {
  readonly membershipId: string
  readonly displayName: string
  readonly organisationId: string
  readonly nameEn: string | null
  readonly nameFr: string | null
  readonly way: Way | null
  readonly fromAt: Temporal.Instant
  readonly askedAt: Temporal.Instant | null
  readonly verifiedAt: Temporal.Instant | null
}

/** Of one organisation, or of all of them. */
interface Choice {
  readonly filter: PeopleFilter
  readonly organisationId?: string
}

function people(reading: Reading, { filter, organisationId }: Choice) {
  const open = reading.db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .innerJoin("organisation", "organisation.id", "membership.organisationId")
    .where("membership.untilAt", "is", null)
    .where("organisation.standing", "=", "confirmed" satisfies OrganisationStanding)
    .$if(organisationId !== undefined, (query) => query.where("organisation.id", "=", organisationId as string))
  if (filter === "waiting") return open.where("membership.askedAt", "is not", null)
  return open.where("membership.standing", "=", filter satisfies MembershipStanding)
}

/** Those who have waited longest first; then by when they declared it. */
export async function listPeople(
  reading: Reading,
  choice: Choice,
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly ListedPerson[]> {
  return people(reading, choice)
    .select([
      "membership.id as membershipId",
      "person.displayName",
      "membership.organisationId",
      "organisation.nameEn",
      "organisation.nameFr",
      "membership.way",
      "membership.fromAt",
      "membership.askedAt",
      "membership.verifiedAt",
    ])
    .orderBy("membership.askedAt", (order) => order.asc().nullsLast())
    .orderBy("membership.fromAt")
    .orderBy("membership.id")
    .limit(part.limit)
    .offset(part.offset)
    .$narrowType<{ way: Way | null }>()
    .execute()
}

export async function countPeople(reading: Reading, choice: Choice): Promise<number> {
  const { count } = await people(reading, choice)
    .select((from) => from.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
  return count
}

/** Who a person is, for somebody who decides whether she belongs. */
export interface Holder {
  readonly displayName: string
  readonly address: string | null
}

export async function findHolder(reading: Reading, personId: string): Promise<Holder | undefined> {
  return reading.db
    .selectFrom("person")
    .leftJoin("account", "account.personId", "person.id")
    .leftJoin("accountAddress", (join) =>
      join
        .onRef("accountAddress.accountId", "=", "account.id")
        .on("accountAddress.isPrimary", "=", true)
        .on("accountAddress.confirmedAt", "is not", null),
    )
    .select(["person.displayName", "accountAddress.address"])
    .where("person.id", "=", personId)
    .executeTakeFirst()
}
