import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import { liveStatuses, type OpportunityStatus, overStatuses } from "../opportunity/opportunity.js"

/** One of a person’s own opportunities; a draft may have no kind and no title yet. */
export interface OwnOpportunity {
  readonly number: number
  readonly type: string | null
  readonly status: OpportunityStatus
  readonly titleEn: string | null
  readonly titleFr: string | null
  readonly enCurrentAt: Temporal.Instant | null
  readonly frCurrentAt: Temporal.Instant | null
  readonly creatorId: string
  readonly contactId: string
  readonly contactAskedAt: Temporal.Instant | null
  readonly contactAgreedAt: Temporal.Instant | null
  readonly places: number | null
  readonly deadlineOn: string | null
  readonly step: number
  readonly changedAt: Temporal.Instant
}

function opportunities({ db }: Reading) {
  return db
    .selectFrom("opportunity")
    .select([
      ...(["number", "type", "status", "titleEn", "titleFr", "enCurrentAt", "frCurrentAt"] as const),
      ...(["creatorId", "contactId", "contactAskedAt", "contactAgreedAt"] as const),
      ...(["places", "deadlineOn", "step", "changedAt"] as const),
    ])
    .$narrowType<{ status: OpportunityStatus }>()
}

/** Those that she typed, and those that bear her name, the last changed first. */
export async function listOwn(
  reading: Reading,
  { personId, statuses }: { readonly personId: string; readonly statuses: readonly OpportunityStatus[] },
): Promise<readonly OwnOpportunity[]> {
  return opportunities(reading)
    .where("status", "in", [...statuses])
    .where((row) =>
      row.or([
        row("creatorId", "=", personId),
        row.and([row("contactId", "=", personId), row("contactAskedAt", "is not", null)]),
      ]),
    )
    .orderBy("changedAt", "desc")
    .orderBy("number", "desc")
    .execute()
}

export async function countOwnOver({ db }: Reading, personId: string): Promise<number> {
  const { n } = await db
    .selectFrom("opportunity")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("status", "in", [...overStatuses])
    .where((row) =>
      row.or([
        row("creatorId", "=", personId),
        row.and([row("contactId", "=", personId), row("contactAskedAt", "is not", null)]),
      ]),
    )
    .executeTakeFirstOrThrow()
  return n
}

/** Opportunities in which she has a place, and that are not over. */
export async function listPlacesOf({ db }: Reading, personId: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("application")
    .innerJoin("opportunity", "opportunity.number", "application.opportunity")
    .select("opportunity.number")
    .where("application.personId", "=", personId)
    .where("application.status", "=", "accepted")
    .where("opportunity.status", "in", [...liveStatuses])
    .orderBy("opportunity.startOn")
    .execute()
  return rows.map(({ number }) => number)
}

/** Offers that wait for her answer. */
export async function countOffersTo({ db }: Reading, personId: string): Promise<number> {
  const { n } = await db
    .selectFrom("application")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("personId", "=", personId)
    .where("status", "=", "offered")
    .executeTakeFirstOrThrow()
  return n
}

/**
 * Things that only she can do: answer applications, answer offers, say that her name may stand. One question to the
 * database, since every page of hers asks it.
 */
export async function countWaiting({ db }: Reading, personId: string): Promise<number> {
  const { n } = await db
    .selectNoFrom((select) => {
      const applications = select
        .selectFrom("application")
        .innerJoin("opportunity", "opportunity.number", "application.opportunity")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .where("application.status", "=", "sent")
        .where("opportunity.status", "in", [...liveStatuses])
        .where((row) =>
          row.or([
            row("opportunity.creatorId", "=", personId),
            row.and([row("opportunity.contactId", "=", personId), row("opportunity.contactAgreedAt", "is not", null)]),
          ]),
        )
      const offers = select
        .selectFrom("application")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .where("personId", "=", personId)
        .where("status", "=", "offered")
      const agreements = select
        .selectFrom("opportunity")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .where("contactId", "=", personId)
        .where("creatorId", "!=", personId)
        .where("contactAskedAt", "is not", null)
        .where("contactAgreedAt", "is", null)
        .where("status", "not in", [...overStatuses])
      return sql<number>`${applications} + ${offers} + ${agreements}`.as("n")
    })
    .executeTakeFirstOrThrow()
  return Number(n)
}
