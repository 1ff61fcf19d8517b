import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { CurrentDates } from "../../../platform/text-pair.js"
import type { Language } from "../../../platform/wording.js"
import type { SecurityLevel, TimePeriod, WorkArea } from "../lists/marketplace-lists.js"
import type { OpportunityStatus } from "../opportunity/opportunity.js"
import type { OpportunityLines } from "../opportunity/requirement.store.js"
import type { Side } from "../types/opportunity-type.js"
import type { Content } from "./content.js"

/** An opportunity as its form knows it: the kind may not be chosen yet. */
export interface Posting {
  readonly number: number
  readonly status: OpportunityStatus
  readonly revision: number
  readonly step: number
  readonly creatorId: string
  readonly contactId: string
  readonly contactAskedAt: Temporal.Instant | null
  readonly contactAgreedAt: Temporal.Instant | null
  readonly sourceLanguage: Language
  readonly dates: CurrentDates
  readonly undertakenAt: Temporal.Instant | null
  readonly publishedAt: Temporal.Instant | null
  readonly content: Content
}

function postings({ db }: Reading) {
  return db
    .selectFrom("opportunity")
    .select([
      ...(["number", "status", "revision", "step", "creatorId", "contactId", "contactAskedAt"] as const),
      ...(["contactAgreedAt", "sourceLanguage", "enCurrentAt", "frCurrentAt", "publishedAt"] as const),
      ...(["contactName", "organisationId", "contactAddress", "contactTelephone", "undertakenAt"] as const),
      ...(["titleFr", "titleEn", "type", "side", "workArea", "workAreaOther", "places"] as const),
      ...(["startOn", "endOn", "deadlineOn", "timeZone", "descriptionFr", "descriptionEn", "isRestricted"] as const),
      ...(["occupation", "educationLevel", "timeMinutes", "timePeriod", "isRemote"] as const),
      ...(["municipality", "securityLevel"] as const),
    ])
    .$narrowType<{
      status: OpportunityStatus
      sourceLanguage: Language
      side: Side | null
      workArea: WorkArea | null
      timePeriod: TimePeriod | null
      securityLevel: SecurityLevel | null
    }>()
}

export type PostingRow = Awaited<ReturnType<ReturnType<typeof postings>["executeTakeFirstOrThrow"]>>

/** A row and its lines as one. */
export function postingOf(row: PostingRow, lines: OpportunityLines): Posting {
  const { skills, groupLevels, languages, hours, organisationIds } = lines
  const { number, status, revision, step, creatorId, contactId, contactAskedAt, contactAgreedAt } = row
  const { sourceLanguage, enCurrentAt, frCurrentAt, publishedAt, undertakenAt, organisationId, ...said } = row
  return {
    ...{ number, status, revision, step, creatorId, contactId, contactAskedAt, contactAgreedAt, sourceLanguage },
    ...{ publishedAt, undertakenAt, dates: { en: enCurrentAt, fr: frCurrentAt } },
    content: {
      ...contentOf(said),
      ...{ organisation: organisationId, undertaken: undertakenAt !== null },
      ...{ skills, groupLevels, languages, restrictedTo: organisationIds },
      schedule: hours.map(({ startsAt, ...rest }) => ({ ...rest, startsAt: startsAt.slice(0, 5) })),
    },
  }
}

/** The answers that stand in the row under their own names. */
function contentOf(row: Pick<PostingRow, keyof Content & keyof PostingRow>) {
  const { contactName, contactAddress, contactTelephone, titleFr, titleEn, type, side, workArea, workAreaOther } = row
  const { places, startOn, endOn, deadlineOn, timeZone, descriptionFr, descriptionEn, isRestricted } = row
  const { occupation, educationLevel, timeMinutes, timePeriod, isRemote, municipality, securityLevel } = row
  return {
    ...{ contactName, contactAddress, contactTelephone, titleFr, titleEn, type, side, workArea, workAreaOther },
    ...{ places, startOn, endOn, deadlineOn, timeZone, descriptionFr, descriptionEn, isRestricted },
    ...{ occupation, educationLevel, timeMinutes, timePeriod, isRemote, municipality, securityLevel },
  }
}

export async function findPostingRow(reading: Reading, number: number): Promise<PostingRow | undefined> {
  return postings(reading).where("number", "=", number).executeTakeFirst()
}

export async function lockPostingRow(ctx: Context, number: number): Promise<PostingRow | undefined> {
  return postings(ctx).where("number", "=", number).forUpdate().executeTakeFirst()
}

/** What a person has posted under this key of a form. */
export async function findNumberByKey(reading: Reading, creatorId: string, key: string): Promise<number | undefined> {
  const row = await reading.db
    .selectFrom("opportunity")
    .select("number")
    .where("creatorId", "=", creatorId)
    .where("formKey", "=", key)
    .executeTakeFirst()
  return row?.number
}

interface NewDraft {
  readonly key: string
  readonly creatorId: string
  readonly contactName: string
  readonly contactAddress: string
  readonly timeZone: string
  readonly sourceLanguage: Language
  readonly duplicateOf: number | null
}

/** An empty draft; undefined where its form has made one already. */
export async function insertDraft(ctx: Context, draft: NewDraft): Promise<number | undefined> {
  const { key, creatorId, contactName, contactAddress, timeZone, sourceLanguage, duplicateOf } = draft
  const row = await ctx.db
    .insertInto("opportunity")
    .values({
      ...{ formKey: key, creatorId, contactId: creatorId, contactName, contactAddress, timeZone, sourceLanguage },
      ...{ duplicateOf, status: "draft" satisfies OpportunityStatus, places: 1, isRemote: false, isRestricted: false },
      ...{ step: 1, revision: 1, createdAt: ctx.now, changedAt: ctx.now },
    })
    .onConflict((conflict) => conflict.columns(["creatorId", "formKey"]).doNothing())
    .returning("number")
    .executeTakeFirst()
  return row?.number
}

/** What a save writes beside the answers. */
export interface SavedBeside {
  readonly step: number
  readonly contactId: string
  readonly contactAskedAt: Temporal.Instant | null
  readonly contactAgreedAt: Temporal.Instant | null
  readonly undertakenAt: Temporal.Instant | null
  readonly dates: CurrentDates
  readonly closesAt: Temporal.Instant | null
}

/** Writes all answers of a locked posting. */
export async function savePosting(
  ctx: Context,
  number: number,
  content: Content & { readonly contactName: string; readonly contactAddress: string },
  beside: SavedBeside,
): Promise<void> {
  const { step, contactId, contactAskedAt, contactAgreedAt, undertakenAt, dates, closesAt } = beside
  const { contactName, contactAddress, contactTelephone, organisation, titleFr, titleEn, type, side } = content
  const { workArea, workAreaOther, places, startOn, endOn, deadlineOn, timeZone } = content
  const { descriptionFr, descriptionEn, isRestricted, occupation, educationLevel } = content
  const { timeMinutes, timePeriod, isRemote, municipality, securityLevel } = content
  await ctx.db
    .updateTable("opportunity")
    .set(({ eb }) => ({
      ...{ step, contactId, contactAskedAt, contactAgreedAt, undertakenAt, closesAt },
      ...{ enCurrentAt: dates.en, frCurrentAt: dates.fr, changedAt: ctx.now, revision: eb("revision", "+", 1) },
      ...{ contactName, contactAddress, contactTelephone, organisationId: organisation, titleFr, titleEn, type, side },
      ...{ workArea, workAreaOther, places, startOn, endOn, deadlineOn, timeZone },
      ...{ descriptionFr, descriptionEn, isRestricted, occupation, educationLevel },
      ...{ timeMinutes, timePeriod: timeMinutes === null ? null : timePeriod, isRemote, municipality, securityLevel },
    }))
    .where("number", "=", number)
    .execute()
  await replaceLines(ctx, number, content)
}

/** What is decided of the contact person; `own` puts the author back in her place. */
interface ContactChange extends Pick<Posting, "contactId" | "contactAskedAt" | "contactAgreedAt"> {
  readonly own?: { readonly name: string; readonly address: string }
}

export async function saveContact(ctx: Context, number: number, change: ContactChange): Promise<void> {
  const { contactId, contactAskedAt, contactAgreedAt, own } = change
  await ctx.db
    .updateTable("opportunity")
    .set(({ eb }) => ({
      ...{ contactId, contactAskedAt, contactAgreedAt, changedAt: ctx.now, revision: eb("revision", "+", 1) },
      ...(own && { contactName: own.name, contactAddress: own.address, contactTelephone: null }),
    }))
    .where("number", "=", number)
    .execute()
}

const lineTables = [
  "opportunitySkill",
  "opportunityGroupLevel",
  "opportunityLanguage",
  "opportunityHours",
  "opportunityRestriction",
] as const

async function replaceLines(ctx: Context, opportunity: number, content: Content): Promise<void> {
  await deleteLines(ctx, opportunity)
  const { skills, groupLevels, languages, schedule, restrictedTo } = content
  if (skills.length > 0) {
    const rows = skills.map(({ skill, isEssential }) => ({ opportunity, skill, isEssential }))
    await ctx.db.insertInto("opportunitySkill").values(rows).execute()
  }
  if (groupLevels.length > 0) {
    const rows = groupLevels.map(({ group, level }) => ({
      opportunity,
      occupationalGroup: group,
      occupationalLevel: level,
    }))
    await ctx.db.insertInto("opportunityGroupLevel").values(rows).execute()
  }
  if (languages.length > 0) {
    const rows = languages.map(({ language, component, level }) => ({ opportunity, language, component, level }))
    await ctx.db.insertInto("opportunityLanguage").values(rows).execute()
  }
  if (schedule.length > 0) {
    const rows = schedule.map(({ day, startsAt, minutes }) => ({ opportunity, day, startsAt, minutes }))
    await ctx.db.insertInto("opportunityHours").values(rows).execute()
  }
  if (restrictedTo.length > 0) {
    const rows = restrictedTo.map((organisationId) => ({ opportunity, organisationId }))
    await ctx.db.insertInto("opportunityRestriction").values(rows).execute()
  }
}

async function deleteLines(ctx: Context, opportunity: number): Promise<void> {
  for (const table of lineTables) await ctx.db.deleteFrom(table).where("opportunity", "=", opportunity).execute()
}

/** A draft leaves nothing behind but its number in the history. */
export async function deleteDraft(ctx: Context, number: number): Promise<void> {
  await deleteLines(ctx, number)
  // One that moderation sent back holds its word.
  await ctx.db.deleteFrom("opportunityLetter").where("opportunity", "=", number).execute()
  await ctx.db
    .deleteFrom("opportunity")
    .where("number", "=", number)
    .where("status", "=", "draft" satisfies OpportunityStatus)
    .execute()
}

/** Everything of which a person is the author, drafts too, the latest first. */
export async function listNumbersOf({ db }: Reading, personId: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("opportunity")
    .select("number")
    .where((from) =>
      from.or([
        from("creatorId", "=", personId),
        from.and([from("contactId", "=", personId), from("contactAgreedAt", "is not", null)]),
      ]),
    )
    .orderBy("number", "desc")
    .execute()
  return rows.map(({ number }) => number)
}
