import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

export const pairDecisions = ["pinned", "never", "not-now"] as const
export type PairDecision = (typeof pairDecisions)[number]

export interface DecidedPair {
  readonly menteeRegistrationId: string
  readonly mentorRegistrationId: string
  readonly decision: PairDecision
  readonly decidedAt: Temporal.Instant
}

/** What the coordination decided for the runs of a programme. */
export async function listDecisions({ db }: Reading, programmeId: string): Promise<readonly DecidedPair[]> {
  return db
    .selectFrom("pairDecision")
    .innerJoin("registration", "registration.id", "pairDecision.menteeRegistrationId")
    .select(["menteeRegistrationId", "mentorRegistrationId", "decision", "decidedAt"])
    .where("registration.programmeId", "=", programmeId)
    .orderBy("menteeRegistrationId")
    .orderBy("mentorRegistrationId")
    .$narrowType<{ decision: PairDecision }>()
    .execute()
}

/** A mentee is pinned to one mentor at most: another pin of hers goes. */
export async function saveDecision(
  ctx: Context,
  { menteeRegistrationId, mentorRegistrationId, decision }: Omit<DecidedPair, "decidedAt">,
  decidedBy: string,
): Promise<void> {
  if (decision === "pinned") await deletePin(ctx, menteeRegistrationId)
  const decided = { decision, decidedBy, decidedAt: ctx.now }
  await ctx.db
    .insertInto("pairDecision")
    .values({ menteeRegistrationId, mentorRegistrationId, ...decided })
    .onConflict((conflict) => conflict.columns(["menteeRegistrationId", "mentorRegistrationId"]).doUpdateSet(decided))
    .execute()
}

export async function deletePin(ctx: Context, menteeRegistrationId: string): Promise<void> {
  await ctx.db
    .deleteFrom("pairDecision")
    .where("menteeRegistrationId", "=", menteeRegistrationId)
    .where("decision", "=", "pinned" satisfies PairDecision)
    .execute()
}
