import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { type Audience, type Family, type FieldRules, fieldsSchema } from "./opportunity-type.js"

/** What one kind of opportunity is, as its row says. */
export interface OpportunityType {
  readonly code: string
  readonly position: number
  readonly family: Family
  readonly audience: Audience
  readonly labelEn: string
  readonly labelFr: string
  readonly definitionEn: string
  readonly definitionFr: string
  readonly seekingEn: string | null
  readonly seekingFr: string | null
  readonly offeringEn: string | null
  readonly offeringFr: string | null
  readonly guidanceEn: string | null
  readonly guidanceFr: string | null
  readonly templateEn: string | null
  readonly templateFr: string | null
  readonly fields: FieldRules
  readonly isOffered: boolean
  readonly revision: number
  readonly changedAt: Temporal.Instant
}

function types({ db }: Reading) {
  return db
    .selectFrom("opportunityType")
    .select([
      "code",
      "position",
      "family",
      "audience",
      "labelEn",
      "labelFr",
      "definitionEn",
      "definitionFr",
      "seekingEn",
      "seekingFr",
      "offeringEn",
      "offeringFr",
      "guidanceEn",
      "guidanceFr",
      "templateEn",
      "templateFr",
      "fields",
      "isOffered",
      "revision",
      "changedAt",
    ])
    .$narrowType<{ family: Family; audience: Audience }>()
}

type Row = Awaited<ReturnType<ReturnType<typeof types>["executeTakeFirstOrThrow"]>>

const typeOf = (row: Row): OpportunityType => ({ ...row, fields: fieldsSchema.parse(row.fields) })

/** All of them, those that are no more offered too, in the order in which people choose. */
export async function listTypes(reading: Reading): Promise<readonly OpportunityType[]> {
  const rows = await types(reading).orderBy("position").orderBy("code").execute()
  return rows.map(typeOf)
}

export async function findType(reading: Reading, code: string): Promise<OpportunityType | undefined> {
  const row = await types(reading).where("code", "=", code).executeTakeFirst()
  return row && typeOf(row)
}

/** The kind that a command decides on. */
export async function lockType(ctx: Context, code: string): Promise<OpportunityType | undefined> {
  const row = await types(ctx).where("code", "=", code).forUpdate().executeTakeFirst()
  return row && typeOf(row)
}

/** What is said of a kind, whoever says it. */
export type TypeDefinition = Omit<OpportunityType, "code" | "revision" | "changedAt">

function columnsOf(type: TypeDefinition) {
  const { position, family, audience, labelEn, labelFr, definitionEn, definitionFr, isOffered } = type
  const { seekingEn, seekingFr, offeringEn, offeringFr } = type
  const { guidanceEn, guidanceFr, templateEn, templateFr } = type
  return {
    ...{ position, family, audience, labelEn, labelFr, definitionEn, definitionFr, isOffered },
    ...{ seekingEn, seekingFr, offeringEn, offeringFr, guidanceEn, guidanceFr, templateEn, templateFr },
    fields: JSON.stringify(type.fields),
  }
}

/** Adds those that the database does not know; what an administrator changed stays. */
export async function insertMissingTypes(
  ctx: Context,
  listed: readonly (TypeDefinition & Pick<OpportunityType, "code">)[],
): Promise<readonly string[]> {
  const rows = await ctx.db
    .insertInto("opportunityType")
    .values(listed.map((type) => ({ code: type.code, ...columnsOf(type), revision: 1, changedAt: ctx.now })))
    .onConflict((conflict) => conflict.column("code").doNothing())
    .returning("code")
    .execute()
  return rows.map(({ code }) => code)
}

/** Saves a locked kind. */
export async function updateType(
  ctx: Context,
  { code, ...type }: TypeDefinition & Pick<OpportunityType, "code">,
  revision: number,
): Promise<void> {
  await ctx.db
    .updateTable("opportunityType")
    .set({ ...columnsOf(type), revision: revision + 1, changedAt: ctx.now })
    .where("code", "=", code)
    .execute()
}
