import type { Temporal } from "temporal-polyfill"
import type { PairingOptions } from "../../../engine/assignment/instance.js"
import type { RuleSet } from "../../../engine/scoring/rule-set.js"
import type { Context, Reading } from "../../../platform/context.js"
import type { ProposalStatus } from "../proposals/proposal.js"
import type { Stream } from "../registrations/registration.js"
import type { FoundPair, KeptSolution, LeftMentee, Snapshot, Solved } from "./solve-snapshot.js"

/** A run as people of the programme speak of it; what it rests on is read apart, since it is large. */
export interface MatchingRun {
  readonly id: string
  readonly programmeId: string
  readonly stream: Stream
  readonly number: number
  /** The long work that computes it; gone after its own days. */
  readonly runId: string | null
  readonly besideId: string | null
  readonly aim: PairingOptions["aim"]
  readonly rules: RuleSet
  readonly seed: number
  readonly menteeCount: number | null
  readonly placeCount: number | null
  readonly askedBy: string | null
  readonly askedAt: Temporal.Instant
  readonly solvedAt: Temporal.Instant | null
  /** Why the long work came to nothing: code of a refusal, or `unexpected`. */
  readonly failure: string | null
}

function matchingRuns({ db }: Reading) {
  return db
    .selectFrom("matchingRun")
    .select(["id", "programmeId", "stream", "number", "runId", "besideId", "aim", "rules", "seed"])
    .select(["menteeCount", "placeCount", "askedBy", "askedAt", "solvedAt"])
    .select(({ selectFrom }) =>
      selectFrom("run").select("run.failure").whereRef("run.id", "=", "matchingRun.runId").as("failure"),
    )
    .$narrowType<{ stream: Stream; aim: PairingOptions["aim"]; rules: RuleSet }>()
}

type Row = Awaited<ReturnType<ReturnType<typeof matchingRuns>["executeTakeFirstOrThrow"]>>

// What was written as a rule set is read as one: nobody else writes this column.
const runOf = (row: Row): MatchingRun => row as MatchingRun

export async function findMatchingRun(reading: Reading, id: string): Promise<MatchingRun | undefined> {
  const row = await matchingRuns(reading).where("id", "=", id).executeTakeFirst()
  return row && runOf(row)
}

export async function findNumberedRun(
  reading: Reading,
  programmeId: string,
  number: number,
): Promise<MatchingRun | undefined> {
  const row = await matchingRuns(reading)
    .where("programmeId", "=", programmeId)
    .where("number", "=", number)
    .executeTakeFirst()
  return row && runOf(row)
}

/** The latest first. */
export async function listMatchingRuns(
  reading: Reading,
  programmeId: string,
  limit: number,
): Promise<readonly MatchingRun[]> {
  const rows = await matchingRuns(reading)
    .where("programmeId", "=", programmeId)
    .orderBy("number", "desc")
    .limit(limit)
    .execute()
  return rows.map(runOf)
}

/** The solved run of the same stream before this one. */
export async function findRunBefore(
  reading: Reading,
  { programmeId, stream, number }: Pick<MatchingRun, "programmeId" | "stream" | "number">,
): Promise<MatchingRun | undefined> {
  const row = await matchingRuns(reading)
    .where("programmeId", "=", programmeId)
    .where("stream", "=", stream)
    .where("number", "<", number)
    .where("solvedAt", "is not", null)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst()
  return row && runOf(row)
}

/** Whether the night asked for a run of this programme since then. */
export async function hasNightlySince({ db }: Reading, programmeId: string, since: Temporal.Instant): Promise<boolean> {
  const row = await db
    .selectFrom("matchingRun")
    .select("id")
    .where("programmeId", "=", programmeId)
    .where("askedBy", "is", null)
    .where("askedAt", ">=", since)
    .executeTakeFirst()
  return row !== undefined
}

/** The next number of the programme, which the caller has locked. */
async function nextNumber({ db }: Reading, programmeId: string): Promise<number> {
  const row = await db
    .selectFrom("matchingRun")
    .select(({ fn }) => fn.max("number").as("last"))
    .where("programmeId", "=", programmeId)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

export async function insertMatchingRun(
  ctx: Context,
  asked: Pick<MatchingRun, "programmeId" | "stream" | "besideId" | "aim" | "rules" | "seed" | "askedBy">,
): Promise<string> {
  const { programmeId, stream, besideId, aim, rules, seed, askedBy } = asked
  const number = await nextNumber(ctx, programmeId)
  const { id } = await ctx.db
    .insertInto("matchingRun")
    .values({
      ...{ programmeId, stream, number, besideId, aim, seed, askedBy },
      ...{ rules: JSON.stringify(rules), askedAt: ctx.now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

export async function saveRunId(ctx: Context, id: string, runId: string): Promise<void> {
  await ctx.db.updateTable("matchingRun").set({ runId }).where("id", "=", id).execute()
}

/** What a solved run rests on. */
export async function readContent(
  { db }: Reading,
  id: string,
): Promise<{ readonly snapshot: Snapshot; readonly solution: KeptSolution } | undefined> {
  const row = await db
    .selectFrom("matchingRun")
    .select(["snapshot", "solution"])
    .where("id", "=", id)
    .where("solvedAt", "is not", null)
    .executeTakeFirst()
  return row && { snapshot: row.snapshot as never, solution: row.solution as never }
}

const rowsAtOnce = 500

/** Keeps what was solved, unless the run was solved or removed meanwhile. */
export async function saveSolved(ctx: Context, id: string, snapshot: Snapshot, solved: Solved): Promise<void> {
  const places = snapshot.pool.mentors.reduce((sum, mentor) => sum + mentor.places, 0)
  const saved = await ctx.db
    .updateTable("matchingRun")
    .set({
      snapshot: JSON.stringify(snapshot),
      solution: JSON.stringify(solved.solution),
      ...{ menteeCount: snapshot.pool.mentees.length, placeCount: places, solvedAt: ctx.now },
    })
    .where("id", "=", id)
    .where("solvedAt", "is", null)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) return
  for (let from = 0; from < solved.pairs.length; from += rowsAtOnce) {
    await insertPairs(ctx, id, solved.pairs.slice(from, from + rowsAtOnce))
  }
  for (let from = 0; from < solved.left.length; from += rowsAtOnce) {
    await ctx.db
      .insertInto("matchingLeft")
      .values(
        solved.left.slice(from, from + rowsAtOnce).map(({ mentee, why, barriers }) => ({
          ...{ matchingRunId: id, registrationId: mentee, reason: JSON.stringify({ why, barriers }) },
        })),
      )
      .execute()
  }
}

async function insertPairs(ctx: Context, matchingRunId: string, pairs: readonly FoundPair[]): Promise<void> {
  await ctx.db
    .insertInto("matchingPair")
    .values(
      pairs.map(({ mentee, mentor, choice, score, contributions, isPinned }) => ({
        ...{ matchingRunId, menteeRegistrationId: mentee, mentorRegistrationId: mentor, choice, score, isPinned },
        contributions: JSON.stringify(contributions),
      })),
    )
    .execute()
}

/** A pair of a run as the desk shows it. */
export interface RunPair {
  readonly menteeRegistrationId: string
  readonly mentorRegistrationId: string
  readonly menteeName: string
  readonly mentorName: string
  readonly choice: number
  readonly score: number
  readonly contributions: unknown
  readonly waitingSince: Temporal.Instant | null
  readonly proposalId: string | null
  readonly proposalStatus: ProposalStatus | null
}

/** Pairs with their other choices, those who have waited longest first. */
export async function listRunPairs({ db }: Reading, matchingRunId: string): Promise<readonly RunPair[]> {
  return db
    .selectFrom("matchingPair")
    .innerJoin("registration as ofMentee", "ofMentee.id", "matchingPair.menteeRegistrationId")
    .innerJoin("registration as ofMentor", "ofMentor.id", "matchingPair.mentorRegistrationId")
    .innerJoin("person as mentee", "mentee.id", "ofMentee.personId")
    .innerJoin("person as mentor", "mentor.id", "ofMentor.personId")
    .leftJoin("proposal", "proposal.id", "matchingPair.proposalId")
    .select(["menteeRegistrationId", "mentorRegistrationId", "choice", "score", "contributions"])
    .select(["mentee.displayName as menteeName", "mentor.displayName as mentorName", "ofMentee.waitingSince"])
    .select(["proposalId", "proposal.status as proposalStatus"])
    .where("matchingRunId", "=", matchingRunId)
    .orderBy("ofMentee.waitingSince")
    .orderBy("menteeRegistrationId")
    .orderBy("choice")
    .$narrowType<{ proposalStatus: ProposalStatus | null }>()
    .execute()
}

export interface RunLeft {
  readonly registrationId: string
  readonly displayName: string
  readonly waitingSince: Temporal.Instant | null
  readonly reason: Pick<LeftMentee, "why" | "barriers">
}

/** Whom a run left over, those who have waited longest first. */
export async function listRunLeft({ db }: Reading, matchingRunId: string): Promise<readonly RunLeft[]> {
  const rows = await db
    .selectFrom("matchingLeft")
    .innerJoin("registration", "registration.id", "matchingLeft.registrationId")
    .innerJoin("person", "person.id", "registration.personId")
    .select(["registrationId", "person.displayName", "waitingSince", "reason"])
    .where("matchingRunId", "=", matchingRunId)
    .orderBy("waitingSince")
    .orderBy("registrationId")
    .execute()
  return rows.map((row) => ({ ...row, reason: row.reason as never }))
}

/** How many pairs each of these runs found. */
export async function countPairs({ db }: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom("matchingPair")
    .select(({ fn }) => ["matchingRunId", fn.countAll<number>().as("count")])
    .where("matchingRunId", "in", ids)
    .where("choice", "=", 1)
    .groupBy("matchingRunId")
    .execute()
  return new Map(rows.map(({ matchingRunId, count }) => [matchingRunId, count]))
}

/** Who stands behind these registrations. */
export async function listNames({ db }: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom("registration")
    .innerJoin("person", "person.id", "registration.personId")
    .select(["registration.id", "person.displayName"])
    .where("registration.id", "in", ids)
    .execute()
  return new Map(rows.map(({ id, displayName }) => [id, displayName]))
}

/** Mentees of a run whose pair is not proposed yet, after a given one, in the order of their keys. */
export async function listUnproposed(
  { db }: Reading,
  matchingRunId: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("matchingPair")
    .select("menteeRegistrationId")
    .where("matchingRunId", "=", matchingRunId)
    .where("choice", "=", 1)
    .where("proposalId", "is", null)
    .$if(after !== null, (query) => query.where("menteeRegistrationId", ">", after as string))
    .orderBy("menteeRegistrationId")
    .limit(limit)
    .execute()
  return rows.map(({ menteeRegistrationId }) => menteeRegistrationId)
}

/** The choices of one mentee, the pair first. */
export async function listChoices(
  { db }: Reading,
  matchingRunId: string,
  menteeRegistrationId: string,
): Promise<readonly Pick<RunPair, "mentorRegistrationId" | "score" | "contributions">[]> {
  return db
    .selectFrom("matchingPair")
    .select(["mentorRegistrationId", "score", "contributions"])
    .where("matchingRunId", "=", matchingRunId)
    .where("menteeRegistrationId", "=", menteeRegistrationId)
    .orderBy("choice")
    .execute()
}

export async function saveProposalOf(
  ctx: Context,
  matchingRunId: string,
  menteeRegistrationId: string,
  proposalId: string,
): Promise<void> {
  await ctx.db
    .updateTable("matchingPair")
    .set({ proposalId })
    .where("matchingRunId", "=", matchingRunId)
    .where("menteeRegistrationId", "=", menteeRegistrationId)
    .execute()
}
