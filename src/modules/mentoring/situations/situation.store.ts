import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { violatedConstraint } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import { outsideProgrammes } from "../outside/outside-programmes.js"
import { answeredKinds, type SituationKind, type SituationOutcome, type SituationStatus } from "./situation.js"

export interface Situation {
  readonly id: string
  readonly pairingId: string
  readonly programmeId: string
  readonly raisedBy: string
  readonly raiserName: string
  readonly kind: SituationKind
  readonly status: SituationStatus
  readonly sealedQuestion: string | null
  readonly sealedAnswer: string | null
  readonly raisedAt: Temporal.Instant
  readonly dueAt: Temporal.Instant | null
  readonly settledAt: Temporal.Instant | null
  readonly outcome: SituationOutcome | null
}

const settled: SituationStatus = "settled"

function situations({ db }: Reading) {
  return db
    .selectFrom("situation")
    .innerJoin("pairing", "pairing.id", "situation.pairingId")
    .innerJoin("person", "person.id", "situation.raisedBy")
    .select(({ fn, val }) => [
      "situation.id",
      "situation.pairingId",
      fn.coalesce("pairing.programmeId", val(outsideProgrammes)).as("programmeId"),
      "situation.raisedBy",
      "person.displayName as raiserName",
      "situation.kind",
      "situation.status",
      "situation.sealedQuestion",
      "situation.sealedAnswer",
      "situation.raisedAt",
      "situation.dueAt",
      "situation.settledAt",
      "situation.outcome",
    ])
    .$narrowType<{ kind: SituationKind; status: SituationStatus; outcome: SituationOutcome | null }>()
}

export async function findSituation(reading: Reading, id: string): Promise<Situation | undefined> {
  return situations(reading).where("situation.id", "=", id).executeTakeFirst()
}

export async function lockSituation(ctx: Context, id: string): Promise<Situation | undefined> {
  return situations(ctx).where("situation.id", "=", id).forUpdate("situation").executeTakeFirst()
}

/** What happens, or happened, to a pairing; the latest first. */
export async function listSituationsOf(reading: Reading, pairingId: string): Promise<readonly Situation[]> {
  return situations(reading).where("pairingId", "=", pairingId).orderBy("raisedAt", "desc").execute()
}

/** What the coordination of these programmes has before it: those that have waited longest first. */
export async function listSituations(reading: Reading, programmeIds: readonly string[]): Promise<readonly Situation[]> {
  if (programmeIds.length === 0) return []
  return situations(reading)
    .where("pairing.programmeId", "in", programmeIds)
    .where("situation.status", "!=", settled)
    .orderBy("raisedAt")
    .execute()
}

/** Situations whose next step comes with time. */
export async function listDueSituations({ db, now }: Reading): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("situation")
    .select("id")
    .where("status", "!=", settled)
    .where("dueAt", "<=", now)
    .orderBy("dueAt")
    .execute()
  return rows.map(({ id }) => id)
}

/** Each person says each thing once at a time: a form posted twice is one situation. */
export async function insertSituation(
  ctx: Context,
  situation: Pick<Situation, "id" | "pairingId" | "raisedBy" | "kind" | "sealedQuestion" | "dueAt">,
): Promise<void> {
  const { id, pairingId, raisedBy, kind, sealedQuestion, dueAt } = situation
  const status: SituationStatus = "raised"
  try {
    await ctx.db
      .insertInto("situation")
      .values({ id, pairingId, raisedBy, kind, status, sealedQuestion, dueAt, raisedAt: ctx.now })
      .execute()
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint === "situation_open_once" || constraint === "situation_pk") {
      throw new Refusal("conflict", "situation-raised-already")
    }
    throw error
  }
}

export async function saveReminded(ctx: Context, id: string, dueAt: Temporal.Instant): Promise<void> {
  const status: SituationStatus = "reminded"
  await ctx.db.updateTable("situation").set({ status, dueAt }).where("id", "=", id).execute()
}

export async function saveSettled(
  ctx: Context,
  id: string,
  { outcome, sealedAnswer }: { readonly outcome: SituationOutcome; readonly sealedAnswer?: string },
): Promise<void> {
  await ctx.db
    .updateTable("situation")
    .set({ status: settled, outcome, settledAt: ctx.now, dueAt: null, ...(sealedAnswer && { sealedAnswer }) })
    .where("id", "=", id)
    .execute()
}

/** Settles all that is open of a pairing, but for what the coordination still owes an answer. */
export async function settleAll(ctx: Context, pairingId: string, outcome: SituationOutcome): Promise<void> {
  await ctx.db
    .updateTable("situation")
    .set({ status: settled, outcome, settledAt: ctx.now, dueAt: null })
    .where("pairingId", "=", pairingId)
    .where("status", "!=", settled)
    .where("kind", "not in", answeredKinds)
    .execute()
}

/** She gives a sign of life: whoever waited for it waits no more. */
export async function settleSilenceOf(ctx: Context, pairingId: string, personId: string): Promise<void> {
  await ctx.db
    .updateTable("situation")
    .set({ status: settled, outcome: "kept" satisfies SituationOutcome, settledAt: ctx.now, dueAt: null })
    .where("pairingId", "=", pairingId)
    .where("raisedBy", "!=", personId)
    .where("kind", "=", "silent-partner" satisfies SituationKind)
    .where("status", "!=", settled)
    .execute()
}
