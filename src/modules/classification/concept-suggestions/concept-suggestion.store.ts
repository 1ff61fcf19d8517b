import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import type { ConceptSuggestionStatus, DeclineReason, SuggestedList } from "./concept-suggestion.js"

export interface ConceptSuggestion {
  readonly id: string
  readonly personId: string
  readonly list: SuggestedList
  readonly typed: string
  readonly language: Language
  readonly occupation: string | null
  readonly status: ConceptSuggestionStatus
  readonly suggestedAt: Temporal.Instant
  readonly decidedAt: Temporal.Instant | null
  /** Code in the list, once it is accepted or merged. */
  readonly concept: string | null
  readonly reason: DeclineReason | null
}

const columns = [
  "id",
  "personId",
  "list",
  "typed",
  "language",
  "occupation",
  "status",
  "suggestedAt",
  "decidedAt",
  "concept",
  "reason",
] as const

function suggestions(reading: Reading) {
  return reading.db
    .selectFrom("conceptSuggestion")
    .select(columns)
    .$narrowType<Pick<ConceptSuggestion, "list" | "language" | "status"> & { reason: DeclineReason | null }>()
}

export async function findConceptSuggestion(reading: Reading, id: string): Promise<ConceptSuggestion | undefined> {
  return suggestions(reading).where("id", "=", id).executeTakeFirst()
}

/** Locks a person, her account first, as every act on what is hers: none waits for another in a circle. */
export async function lockPerson(ctx: Context, personId: string): Promise<void> {
  await ctx.db.selectFrom("account").select("id").where("personId", "=", personId).forKeyShare().execute()
  await ctx.db.selectFrom("person").select("id").where("id", "=", personId).forUpdate().execute()
}

/** The suggestion that a command decides on, its author's row and its own locked. */
export async function lockConceptSuggestion(ctx: Context, id: string): Promise<ConceptSuggestion> {
  const found = await findConceptSuggestion(ctx, id)
  if (!found) throw new Refusal("not-found", "page-not-found")
  await lockPerson(ctx, found.personId)
  const suggestion = await suggestions(ctx).where("id", "=", id).forUpdate().executeTakeFirst()
  if (!suggestion) throw new Refusal("not-found", "page-not-found")
  return suggestion
}

/** A member's own, latest first. */
export async function listSuggestionsOf(reading: Reading, personId: string): Promise<readonly ConceptSuggestion[]> {
  return suggestions(reading)
    .where("personId", "=", personId)
    .orderBy("suggestedAt", "desc")
    .orderBy("id", "desc")
    .execute()
}

/** Those that wait longest first; of those that are decided, the latest first. */
export async function listConceptSuggestions(
  reading: Reading,
  status: ConceptSuggestionStatus,
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly ConceptSuggestion[]> {
  const direction = status === "waiting" ? "asc" : "desc"
  return suggestions(reading)
    .where("status", "=", status)
    .orderBy(status === "waiting" ? "suggestedAt" : "decidedAt", direction)
    .orderBy("id", direction)
    .limit(part.limit)
    .offset(part.offset)
    .execute()
}

export async function countConceptSuggestions(reading: Reading, status: ConceptSuggestionStatus): Promise<number> {
  const { count } = await reading.db
    .selectFrom("conceptSuggestion")
    .select((from) => from.fn.countAll<number>().as("count"))
    .where("status", "=", status)
    .executeTakeFirstOrThrow()
  return count
}

export async function countWaitingOf(ctx: Context, personId: string): Promise<number> {
  const { count } = await ctx.db
    .selectFrom("conceptSuggestion")
    .select((from) => from.fn.countAll<number>().as("count"))
    .where("personId", "=", personId)
    .where("status", "=", "waiting" satisfies ConceptSuggestionStatus)
    .executeTakeFirstOrThrow()
  return count
}

export interface NewConceptSuggestion
  extends Pick<ConceptSuggestion, "personId" | "list" | "typed" | "language" | "occupation"> {
  readonly typedKey: string
}

/** Its key; undefined where the same words of hers wait already. */
export async function insertConceptSuggestion(ctx: Context, added: NewConceptSuggestion): Promise<string | undefined> {
  const { personId, list, typed, typedKey, language, occupation } = added
  const row = await ctx.db
    .insertInto("conceptSuggestion")
    .values({
      ...{ personId, list, typed, typedKey, language, occupation },
      status: "waiting" satisfies ConceptSuggestionStatus,
      suggestedAt: ctx.now,
    })
    .onConflict((conflict) =>
      conflict.columns(["personId", "list", "typedKey"]).where("status", "=", "waiting").doNothing(),
    )
    .returning("id")
    .executeTakeFirst()
  return row?.id
}

interface Decision {
  readonly status: ConceptSuggestionStatus
  readonly decidedBy?: string
  readonly concept?: string
  readonly reason?: DeclineReason
}

/** Saves what became of it, where it has the status that was read. */
export async function saveDecision(
  ctx: Context,
  suggestion: Pick<ConceptSuggestion, "id" | "status">,
  { status, decidedBy, concept, reason }: Decision,
): Promise<void> {
  const saved = await ctx.db
    .updateTable("conceptSuggestion")
    .set({
      status,
      decidedAt: ctx.now,
      decidedBy: decidedBy ?? null,
      concept: concept ?? null,
      reason: reason ?? null,
    })
    .where("id", "=", suggestion.id)
    .where("status", "=", suggestion.status)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "concept-suggestion-decided")
}

/** The account by which its author is told; absent for one who has none. */
export async function findAccountIdOf(reading: Reading, personId: string): Promise<string | undefined> {
  const row = await reading.db.selectFrom("account").select("id").where("personId", "=", personId).executeTakeFirst()
  return row?.id
}
