import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import { liveStatuses, type OpportunityStatus } from "../opportunity/opportunity.js"
import type { Side } from "../types/opportunity-type.js"

/** What statistics know of a posting that was published: nothing about anybody, so that it outlives its author. */
export interface Posting {
  readonly number: number
  readonly type: string
  readonly side: Side
  readonly status: OpportunityStatus
  readonly organisationId: string | null
  readonly workArea: string | null
  readonly securityLevel: string | null
  readonly municipality: string | null
  readonly isRemote: boolean
  readonly isRestricted: boolean
  readonly timeMinutes: number | null
  readonly timePeriod: string | null
  readonly startOn: string | null
  readonly createdAt: Temporal.Instant
  readonly publishedAt: Temporal.Instant
  /** Since when it is over, or erased. */
  readonly endedAt: Temporal.Instant | null
}

const columns = [
  ...(["number", "type", "side", "status", "organisationId", "workArea", "securityLevel", "municipality"] as const),
  ...(["isRemote", "isRestricted", "timeMinutes", "timePeriod", "startOn", "createdAt", "publishedAt"] as const),
] as const

interface Narrowed {
  readonly type: string
  readonly side: Side
  readonly status: OpportunityStatus
  readonly publishedAt: Temporal.Instant
}

/** Every posting that was published, those that are erased since among them. */
export async function listPostings({ db }: Reading): Promise<readonly Posting[]> {
  const [standing, gone] = await Promise.all([
    db
      .selectFrom("opportunity")
      .select([...columns, "overAt as endedAt"])
      .where("publishedAt", "is not", null)
      .where("type", "is not", null)
      .orderBy("number")
      .$narrowType<Narrowed>()
      .execute(),
    db
      .selectFrom("opportunityFact")
      .select([...columns, (of) => of.fn.coalesce("overAt", "goneAt").as("endedAt")])
      .orderBy("number")
      .$narrowType<Narrowed>()
      .execute(),
  ])
  return [...standing, ...gone]
}

export interface Application {
  readonly id: string
  readonly opportunity: number
  readonly appliedAt: Temporal.Instant
}

/** Every application, those that are erased since among them. */
export async function listApplications({ db }: Reading): Promise<readonly Application[]> {
  const of = ["id", "opportunity", "appliedAt"] as const
  const [standing, gone] = await Promise.all([
    db.selectFrom("application").select(of).execute(),
    db.selectFrom("applicationFact").select(of).execute(),
  ])
  return [...standing, ...gone]
}

/** One line of the history of postings and of applications. */
export interface HistoryLine {
  readonly act: string
  readonly at: Temporal.Instant
  readonly subjectKind: string
  readonly subjectKey: string
  readonly reason: string | null
}

export async function listActs({ db }: Reading, acts: readonly string[]): Promise<readonly HistoryLine[]> {
  return db
    .selectFrom("event")
    .select(["act", "at", "subjectKind", "subjectKey", "reason"])
    .where("act", "in", [...acts])
    .where("subjectKind", "in", ["opportunity", "application"])
    .orderBy("number")
    .execute()
}

/** How many postings in progress ask for each skill, the most asked first. */
export async function countSkills(
  { db }: Reading,
  among: ReadonlySet<number>,
  limit: number,
): Promise<readonly { readonly skill: string; readonly count: number }[]> {
  if (among.size === 0) return []
  return db
    .selectFrom("opportunitySkill")
    .innerJoin("opportunity", "opportunity.number", "opportunitySkill.opportunity")
    .select(["skill", ({ fn }) => fn.countAll<number>().as("count")])
    .where("opportunity.status", "in", liveStatuses)
    .where("opportunity.number", "in", [...among])
    .groupBy("skill")
    .orderBy("count", "desc")
    .orderBy("skill")
    .limit(limit)
    .execute()
}

/** Organisations that have posted something, and those above them. */
export async function listPostingOrganisations({
  db,
}: Reading): Promise<
  readonly { readonly id: string; readonly nameEn: string | null; readonly nameFr: string | null }[]
> {
  return db
    .withRecursive("above(id)", (recursive) =>
      recursive
        .selectFrom("opportunity")
        .select("organisationId as id")
        .where("publishedAt", "is not", null)
        .union((more) => more.selectFrom("opportunityFact").select("organisationId as id"))
        .union((more) =>
          more
            .selectFrom("organisation")
            .innerJoin("above", "above.id", "organisation.id")
            .select("organisation.parentId as id"),
        ),
    )
    .selectFrom("organisation")
    .select(["id", "nameEn", "nameFr"])
    .where("id", "in", (inner) => inner.selectFrom("above").select("above.id").where("above.id", "is not", null))
    .execute()
}
