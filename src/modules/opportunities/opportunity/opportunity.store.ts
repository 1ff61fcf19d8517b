import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import type { SecurityLevel, TimePeriod, WorkArea } from "../lists/marketplace-lists.js"
import type { Side } from "../types/opportunity-type.js"
import { type OpportunityStatus, overStatuses } from "./opportunity.js"

/** One opportunity of a chosen kind, as its row says; what it asks in several lines is read beside it (`requirement.store.ts`). */
export interface Opportunity {
  readonly number: number
  readonly type: string
  readonly side: Side
  readonly status: OpportunityStatus
  readonly creatorId: string
  readonly contactId: string
  readonly contactAskedAt: Temporal.Instant | null
  readonly contactAgreedAt: Temporal.Instant | null
  readonly contactName: string
  readonly contactAddress: string
  readonly contactTelephone: string | null
  readonly organisationId: string | null
  readonly undertakenAt: Temporal.Instant | null
  readonly sourceLanguage: Language
  readonly titleEn: string | null
  readonly titleFr: string | null
  readonly descriptionEn: string | null
  readonly descriptionFr: string | null
  readonly enCurrentAt: Temporal.Instant | null
  readonly frCurrentAt: Temporal.Instant | null
  readonly workArea: WorkArea | null
  readonly workAreaOther: string | null
  /** None: as many as come. */
  readonly places: number | null
  readonly startOn: string | null
  readonly endOn: string | null
  readonly deadlineOn: string | null
  readonly timeZone: string
  readonly closesAt: Temporal.Instant | null
  readonly timeMinutes: number | null
  readonly timePeriod: TimePeriod | null
  readonly isRemote: boolean
  readonly municipality: string | null
  readonly securityLevel: SecurityLevel | null
  readonly occupation: string | null
  readonly educationLevel: string | null
  readonly isRestricted: boolean
  readonly step: number
  readonly duplicateOf: number | null
  readonly revision: number
  readonly createdAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  readonly publishedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly overAt: Temporal.Instant | null
  /** Taken away by moderation. */
  readonly removedAt: Temporal.Instant | null
  /** Why it was cancelled, taken away or sent back. */
  readonly reason: string | null
}

function opportunities({ db }: Reading) {
  return db
    .selectFrom("opportunity")
    .select([
      ...(["number", "type", "side", "status", "creatorId", "contactId"] as const),
      ...(["contactAskedAt", "contactAgreedAt", "contactName", "contactAddress", "contactTelephone"] as const),
      ...(["organisationId", "undertakenAt"] as const),
      ...(["sourceLanguage", "titleEn", "titleFr", "descriptionEn", "descriptionFr"] as const),
      ...(["enCurrentAt", "frCurrentAt", "workArea", "workAreaOther", "places"] as const),
      ...(["startOn", "endOn", "deadlineOn", "timeZone", "closesAt", "timeMinutes", "timePeriod"] as const),
      ...(["isRemote", "municipality", "securityLevel", "occupation", "educationLevel"] as const),
      ...(["isRestricted", "step", "duplicateOf", "revision"] as const),
      ...(["createdAt", "changedAt", "publishedAt", "closedAt", "overAt", "removedAt", "reason"] as const),
    ])
    .where("type", "is not", null)
    .$narrowType<{
      type: string
      side: Side
      status: OpportunityStatus
      sourceLanguage: Language
      workArea: WorkArea | null
      timePeriod: TimePeriod | null
      securityLevel: SecurityLevel | null
    }>()
}

export async function findOpportunity(reading: Reading, number: number): Promise<Opportunity | undefined> {
  return opportunities(reading).where("number", "=", number).executeTakeFirst()
}

export async function listOpportunitiesNumbered(
  reading: Reading,
  numbers: readonly number[],
): Promise<readonly Opportunity[]> {
  if (numbers.length === 0) return []
  return opportunities(reading)
    .where("number", "in", [...numbers])
    .execute()
}

/** The opportunity that a command decides on, with its places; locked after people and organisations. */
export async function lockOpportunity(ctx: Context, number: number): Promise<Opportunity> {
  const row = await opportunities(ctx).where("number", "=", number).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal("not-found", "page-not-found")
  return row
}

/** What an act leaves on the opportunity beside its status. */
interface Left {
  readonly to: OpportunityStatus
  readonly isRemoved: boolean
  readonly reason: string | null
}

/** Saves where the status is still the one that was read. */
export async function saveOpportunityStatus(
  ctx: Context,
  { number, status, publishedAt }: Pick<Opportunity, "number" | "status" | "publishedAt">,
  { to, isRemoved, reason }: Left,
): Promise<void> {
  const isOver = (overStatuses as readonly OpportunityStatus[]).includes(to)
  const { numUpdatedRows } = await ctx.db
    .updateTable("opportunity")
    .set({
      status: to,
      publishedAt: to === "published" ? (publishedAt ?? ctx.now) : publishedAt,
      closedAt: to === "closed-to-applications" ? ctx.now : null,
      // What is put away keeps why and since when it is over.
      ...(to !== "archived" && { reason, overAt: isOver ? ctx.now : null, removedAt: isRemoved ? ctx.now : null }),
      changedAt: ctx.now,
    })
    .where("number", "=", number)
    .where("status", "=", status)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal("conflict", "opportunity-changed-meanwhile")
}
