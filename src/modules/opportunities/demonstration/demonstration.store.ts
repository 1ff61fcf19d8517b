import type { Temporal } from "temporal-polyfill"
import type { DemonstrationOpportunity } from "../../../../db/demo/opportunities.js"
import type { Context } from "../../../platform/context.js"
import type { ApplicationStatus } from "../applications/application.js"
import type { OpportunityStatus } from "../opportunity/opportunity.js"
import type { Side } from "../types/opportunity-type.js"

export async function hasOpportunities({ db }: Context): Promise<boolean> {
  return (await db.selectFrom("opportunity").select("number").limit(1).executeTakeFirst()) !== undefined
}

/** The persons behind these confirmed addresses. */
export async function listPersonIds(
  { db }: Context,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("accountAddress")
    .innerJoin("account", "account.id", "accountAddress.accountId")
    .select(["accountAddress.address", "account.personId"])
    .where("accountAddress.address", "in", [...addresses])
    .execute()
  return new Map(rows.map(({ address, personId }) => [address, personId]))
}

interface PastOptIn {
  readonly personId: string
  readonly type: string
  readonly side: Side
}

export async function insertPastOptIns(ctx: Context, optIns: readonly PastOptIn[]): Promise<void> {
  await ctx.db
    .insertInto("optIn")
    .values(optIns.map(({ personId, type, side }) => ({ personId, type, side, since: ctx.now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

interface PastOpportunity extends DemonstrationOpportunity {
  readonly personId: string
  readonly status: OpportunityStatus
  readonly deadline: string
  readonly start: string
  readonly end: string | null
  readonly closesAt: Temporal.Instant
  readonly publishedAt: Temporal.Instant
  readonly closedAt: Temporal.Instant | null
  readonly overAt: Temporal.Instant | null
}

/** Gives their numbers, in the same order. */
export async function insertPastOpportunities(
  ctx: Context,
  opportunities: readonly PastOpportunity[],
): Promise<readonly number[]> {
  const organisations = await listOrganisations(
    ctx,
    opportunities.map(({ personId }) => personId),
  )
  const rows = await ctx.db
    .insertInto("opportunity")
    .values(opportunities.map((each) => rowOf(each, organisations.get(each.personId) ?? null)))
    .returning("number")
    .execute()
  const numbers = rows.map(({ number }) => number)
  await insertLines(ctx, opportunities, numbers)
  const restricted = opportunities.flatMap(({ isRestricted, personId }, index) => {
    const organisationId = organisations.get(personId)
    return isRestricted && organisationId ? [{ opportunity: numbers[index] ?? 0, organisationId }] : []
  })
  if (restricted.length > 0) await ctx.db.insertInto("opportunityRestriction").values(restricted).execute()
  return numbers
}

function rowOf(each: PastOpportunity, organisationId: string | null) {
  const { author, personId, publishedAt, descriptionEn, descriptionFr } = each
  return {
    ...{ type: each.type, side: each.side, status: each.status, creatorId: personId, contactId: personId },
    ...{ contactName: `${author.firstName} ${author.lastName}`, contactAddress: author.emailAddress },
    ...{ organisationId, undertakenAt: publishedAt, sourceLanguage: author.language, titleEn: each.titleEn },
    ...{ titleFr: each.titleFr, descriptionEn, descriptionFr, enCurrentAt: publishedAt, frCurrentAt: publishedAt },
    ...{ workArea: each.workArea, places: placesOf(each), startOn: each.start, endOn: each.end },
    ...{ deadlineOn: each.deadline, timeZone: each.timeZone, closesAt: each.closesAt, closedAt: each.closedAt },
    ...{ timeMinutes: Math.round(each.hours * 60), timePeriod: each.period, isRemote: each.isRemote },
    ...{ municipality: each.municipality, securityLevel: each.security, occupation: each.occupation },
    ...{ isRestricted: each.isRestricted && organisationId !== null, step: 3, revision: 1 },
    ...{ createdAt: publishedAt, changedAt: publishedAt, publishedAt, overAt: each.overAt },
  }
}

/** What is filled has as many places as people in them. */
const placesOf = ({ status, places, applicants }: PastOpportunity) =>
  status === "filled" ? Math.min(places ?? applicants.length, applicants.length) : places

/** Where each of these people belongs first. */
async function listOrganisations({ db }: Context, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("membership")
    .select(["personId", "organisationId"])
    .where("personId", "in", [...personIds])
    .where("standing", "=", "verified")
    .where("untilAt", "is", null)
    .execute()
  return new Map(rows.map(({ personId, organisationId }) => [personId, organisationId]))
}

async function insertLines(
  { db }: Context,
  opportunities: readonly PastOpportunity[],
  numbers: readonly number[],
): Promise<void> {
  const each = opportunities.map((opportunity, index) => ({ opportunity, number: numbers[index] ?? 0 }))
  await db
    .insertInto("opportunitySkill")
    .values(
      each.flatMap(({ opportunity: { skills }, number }) =>
        skills.map(({ skill, isEssential }) => ({ opportunity: number, skill, isEssential })),
      ),
    )
    .execute()
  const groups = each.flatMap(({ opportunity: { groupLevels }, number }) =>
    groupLevels.map(({ group, level }) => ({
      ...{ opportunity: number, occupationalGroup: group, occupationalLevel: level },
    })),
  )
  if (groups.length > 0) await db.insertInto("opportunityGroupLevel").values(groups).execute()
  const languages = each.flatMap(({ opportunity: { oral }, number }) =>
    oral ? [{ opportunity: number, component: "oral", language: oral.language, level: oral.level }] : [],
  )
  if (languages.length > 0) await db.insertInto("opportunityLanguage").values(languages).execute()
}

export interface PastApplication {
  readonly opportunity: number
  readonly personId: string
  readonly language: "en" | "fr"
  readonly status: ApplicationStatus
  readonly place: number | null
  readonly appliedAt: Temporal.Instant
}

const messages = {
  en: "This is close to what I do, and I would learn from the rest. My manager agrees.",
  fr: "C’est proche de ce que je fais, et j’apprendrais du reste. Ma ou mon gestionnaire est d’accord.",
} as const

export async function insertPastApplications(ctx: Context, applications: readonly PastApplication[]): Promise<void> {
  if (applications.length === 0) return
  await ctx.db
    .insertInto("application")
    .values(
      applications.map(({ opportunity, personId, language, status, place, appliedAt }) => ({
        ...{ opportunity, personId, status, place, message: messages[language] },
        ...{
          shownSections: ["position", "skills", "experience"],
          isShortlisted: false,
          appliedAt,
          changedAt: appliedAt,
        },
        ...{ reason: status === "rejected" ? "filled" : null, endedAt: status === "rejected" ? appliedAt : null },
        revision: 1,
      })),
    )
    .execute()
}
