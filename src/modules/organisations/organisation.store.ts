import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../platform/context.js"
import { Refusal } from "../../platform/refusal.js"
import type { Language } from "../../platform/wording.js"
import type { OrganisationStanding, Province, Sector } from "./organisation.js"

export interface OrganisationNames {
  readonly nameEn: string | null
  readonly nameFr: string | null
}

export interface Organisation extends OrganisationNames {
  readonly id: string
  readonly standing: OrganisationStanding
  readonly referenceKey: string | null
  readonly parentId: string | null
  readonly sector: Sector | null
  readonly province: Province | null
  readonly abbreviationEn: string | null
  readonly abbreviationFr: string | null
  readonly otherNamesEn: readonly string[]
  readonly otherNamesFr: readonly string[]
  readonly validFrom: string | null
  readonly validUntil: string | null
  readonly successorId: string | null
  readonly mergedIntoId: string | null
  readonly revision: number
  readonly editedAt: Temporal.Instant | null
  readonly createdAt: Temporal.Instant
}

function organisations(reading: Reading) {
  return reading.db
    .selectFrom("organisation")
    .select([
      "id",
      "nameEn",
      "nameFr",
      "standing",
      "referenceKey",
      "parentId",
      "sector",
      "province",
      "abbreviationEn",
      "abbreviationFr",
      "otherNamesEn",
      "otherNamesFr",
      "validFrom",
      "validUntil",
      "successorId",
      "mergedIntoId",
      "revision",
      "editedAt",
      "createdAt",
    ])
    .$narrowType<{ standing: OrganisationStanding; sector: Sector | null; province: Province | null }>()
}

export async function findOrganisation(reading: Reading, id: string): Promise<Organisation | undefined> {
  return organisations(reading).where("id", "=", id).executeTakeFirst()
}

/** Those that are known, and the proposals that were merged into them: everything but open proposals. */
export async function listKnownOrganisations(reading: Reading): Promise<readonly Organisation[]> {
  return organisations(reading)
    .where("standing", "!=", "proposed" satisfies OrganisationStanding)
    .orderBy("id")
    .execute()
}

/** A part of those that are confirmed, in the order of their ids: those after one, at most so many. */
export async function listConfirmedFrom(
  reading: Reading,
  part: { readonly sector: Sector | undefined; readonly after: string | undefined; readonly limit: number },
): Promise<readonly Organisation[]> {
  const { sector, after, limit } = part
  return organisations(reading)
    .where("standing", "=", "confirmed" satisfies OrganisationStanding)
    .$if(sector !== undefined, (query) => query.where("sector", "=", sector as Sector))
    .$if(after !== undefined, (query) => query.where("id", ">", after as string))
    .orderBy("id")
    .limit(limit)
    .execute()
}

/** Two readings with the same stamp would read the same known organisations. */
export async function stampOfOrganisations(reading: Reading): Promise<string> {
  const { count, revisions } = await reading.db
    .selectFrom("organisation")
    .select(({ fn }) => [fn.countAll<number>().as("count"), fn.sum<number>("revision").as("revisions")])
    .where("standing", "!=", "proposed" satisfies OrganisationStanding)
    .executeTakeFirstOrThrow()
  return `${count} ${revisions}`
}

export async function listChildren(reading: Reading, parentId: string): Promise<readonly Organisation[]> {
  return organisations(reading).where("parentId", "=", parentId).execute()
}

export async function listPredecessors(reading: Reading, successorId: string): Promise<readonly Organisation[]> {
  return organisations(reading).where("successorId", "=", successorId).execute()
}

/** The organisation that a command decides on; several are locked in the order of their ids. */
export async function lockOrganisations(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Organisation>> {
  const locked = new Map<string, Organisation>()
  for (const id of [...new Set(ids)].sort()) {
    const row = await organisations(ctx).where("id", "=", id).forUpdate().executeTakeFirst()
    if (row) locked.set(id, row)
  }
  return locked
}

export async function lockOrganisation(ctx: Context, id: string): Promise<Organisation> {
  const organisation = (await lockOrganisations(ctx, [id])).get(id)
  if (!organisation) throw new Refusal("not-found", "page-not-found")
  return organisation
}

/** Keeps the place of an open proposal of these words, or finds the one that there is. */
export async function proposeOrganisation(
  ctx: Context,
  { name, typedKey, language }: { readonly name: string; readonly typedKey: string; readonly language: Language },
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const names = language === "en" ? { nameEn: name } : { nameFr: name }
  const added = await ctx.db
    .insertInto("organisation")
    .values({
      ...names,
      typedKey,
      otherNamesEn: [],
      otherNamesFr: [],
      standing: "proposed" satisfies OrganisationStanding,
      createdAt: ctx.now,
    })
    .onConflict((conflict) => conflict.column("typedKey").where("standing", "=", "proposed").doNothing())
    .returning("id")
    .executeTakeFirst()
  if (added) return { id: added.id, isNew: true }
  const there = await ctx.db
    .selectFrom("organisation")
    .select("id")
    .where("typedKey", "=", typedKey)
    .where("standing", "=", "proposed" satisfies OrganisationStanding)
    .executeTakeFirst()
  // Staff confirmed or merged it at this very moment.
  if (!there) throw new Refusal("conflict", "organisation-changed-meanwhile")
  return { id: there.id, isNew: false }
}

/** What a known organisation says of itself. */
export interface OrganisationContent {
  readonly nameEn: string
  readonly nameFr: string
  readonly abbreviationEn: string | null
  readonly abbreviationFr: string | null
  readonly otherNamesEn: readonly string[]
  readonly otherNamesFr: readonly string[]
  readonly sector: Sector
  readonly province: Province | null
  readonly parentId: string | null
}

export interface Validity {
  readonly validFrom: string | null
  readonly validUntil: string | null
  readonly successorId: string | null
}

function columnsOf(content: OrganisationContent) {
  const { nameEn, nameFr, abbreviationEn, abbreviationFr, sector, province, parentId } = content
  const otherNamesEn = [...content.otherNamesEn]
  const otherNamesFr = [...content.otherNamesFr]
  return { nameEn, nameFr, abbreviationEn, abbreviationFr, otherNamesEn, otherNamesFr, sector, province, parentId }
}

export async function insertKnownOrganisation(
  ctx: Context,
  content: OrganisationContent & Validity & { readonly referenceKey: string | null },
): Promise<string> {
  const { referenceKey, validFrom, validUntil, successorId } = content
  const { id } = await ctx.db
    .insertInto("organisation")
    .values({
      ...columnsOf(content),
      ...{ referenceKey, validFrom, validUntil, successorId },
      standing: "confirmed" satisfies OrganisationStanding,
      createdAt: ctx.now,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** What an act of staff or a new edition of the list changes. */
export interface OrganisationChange {
  readonly standing?: OrganisationStanding
  readonly content?: OrganisationContent
  readonly validity?: Validity
  readonly mergedIntoId?: string
  readonly editedAt?: Temporal.Instant
}

/** Saves the change where the organisation is still the one that was read. */
export async function saveOrganisation(
  ctx: Context,
  { id, revision }: Pick<Organisation, "id" | "revision">,
  { standing, content, validity, mergedIntoId, editedAt }: OrganisationChange,
): Promise<void> {
  const saved = await ctx.db
    .updateTable("organisation")
    .set({
      ...(standing && { standing }),
      ...(content && columnsOf(content)),
      ...(validity && {
        validFrom: validity.validFrom,
        validUntil: validity.validUntil,
        successorId: validity.successorId,
      }),
      ...(mergedIntoId && { mergedIntoId }),
      ...(editedAt && { editedAt }),
      revision: revision + 1,
    })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "organisation-changed-meanwhile")
}

/** From the top of the tree down to its parent. */
export async function findAncestors(reading: Reading, id: string): Promise<readonly Organisation[]> {
  const ancestors: Organisation[] = []
  let next: string | null = (await findOrganisation(reading, id))?.parentId ?? null
  while (next !== null && !ancestors.some((each) => each.id === next)) {
    const parent: Organisation | undefined = await findOrganisation(reading, next)
    if (!parent) break
    ancestors.unshift(parent)
    next = parent.parentId
  }
  return ancestors
}

/** Itself and all that stands below it. */
export async function listBranch({ db }: Reading, id: string): Promise<readonly string[]> {
  const rows = await db
    .withRecursive("branch(id)", (recursive) =>
      recursive
        .selectFrom("organisation")
        .select("id")
        .where("id", "=", id)
        .union((below) =>
          below
            .selectFrom("organisation")
            .innerJoin("branch", "branch.id", "organisation.parentId")
            .select("organisation.id"),
        ),
    )
    .selectFrom("branch")
    .select("id")
    .execute()
  return rows.map((row) => row.id)
}

/** Names in both languages, for other modules. */
export async function findOrganisations(
  reading: Reading,
  ids: readonly string[],
): Promise<readonly (OrganisationNames & { readonly id: string })[]> {
  if (ids.length === 0) return []
  return reading.db
    .selectFrom("organisation")
    .select(["id", "nameEn", "nameFr"])
    .where("id", "in", [...ids])
    .execute()
}

/** Of what kinds these are, each once. */
export async function findOrganisationSectors(reading: Reading, ids: readonly string[]): Promise<readonly Sector[]> {
  if (ids.length === 0) return []
  const rows = await reading.db
    .selectFrom("organisation")
    .select("sector")
    .distinct()
    .where("id", "in", [...ids])
    .where("sector", "is not", null)
    .$narrowType<{ sector: Sector }>()
    .execute()
  return rows.map(({ sector }) => sector)
}

/** Abbreviations and other names by which organisations are found, of these. */
export async function listOtherNames(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await reading.db
    .selectFrom("organisation")
    .select(["id", "abbreviationEn", "abbreviationFr", "otherNamesEn", "otherNamesFr"])
    .where("id", "in", [...ids])
    .execute()
  return new Map(
    rows.map(({ id, abbreviationEn, abbreviationFr, otherNamesEn, otherNamesFr }) => {
      const abbreviations = [abbreviationEn, abbreviationFr].filter((name) => name !== null)
      return [id, [...abbreviations, ...otherNamesEn, ...otherNamesFr]]
    }),
  )
}

/** Deletes those that are still proposed and to which nobody is tied; says which. */
export async function deleteUnusedProposals(ctx: Context, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const gone = await ctx.db
    .deleteFrom("organisation")
    .where("id", "in", [...ids])
    .where("standing", "=", "proposed" satisfies OrganisationStanding)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("membership")
            .select("membership.id")
            .whereRef("membership.organisationId", "=", "organisation.id"),
        ),
      ),
    )
    .returning("id")
    .execute()
  return gone.map(({ id }) => id)
}
