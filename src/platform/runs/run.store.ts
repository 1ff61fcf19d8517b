import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../context.js"

export const runStatuses = ["waiting", "running", "completed", "stopped", "failed"] as const
export type RunStatus = (typeof runStatuses)[number]

/** Long work as people see it: what it does, how far it is, how it ended. */
export interface Run {
  readonly id: string
  readonly kind: string
  readonly status: RunStatus
  readonly doneCount: number
  /** Unknown until the work was counted. */
  readonly totalCount: number | null
  readonly failedCount: number
  /** Absent for the platform's own recurring work. */
  readonly askedBy: string | null
  readonly askedAt: Temporal.Instant
  readonly startedAt: Temporal.Instant | null
  readonly finishedAt: Temporal.Instant | null
  readonly stopAskedAt: Temporal.Instant | null
  /** Code of a refusal, or `unexpected`: what happened stands in the log. */
  readonly failure: string | null
}

const columns = [
  "id",
  "kind",
  "status",
  "doneCount",
  "totalCount",
  "failedCount",
  "askedBy",
  "askedAt",
  "startedAt",
  "finishedAt",
  "stopAskedAt",
  "failure",
] as const

function runs(reading: Reading) {
  return reading.db.selectFrom("run").select(columns).$narrowType<{ status: RunStatus }>()
}

export async function findRun(reading: Reading, id: string): Promise<Run | undefined> {
  return runs(reading).where("id", "=", id).executeTakeFirst()
}

/** What this person asked for last, of one kind. */
export async function findLatestRun(reading: Reading, kind: string, askedBy: string): Promise<Run | undefined> {
  return runs(reading)
    .where("kind", "=", kind)
    .where("askedBy", "=", askedBy)
    .orderBy("askedAt", "desc")
    .limit(1)
    .executeTakeFirst()
}

/** The latest of one kind that was asked for with these parameters, among others. */
export async function findRunAsked(
  reading: Reading,
  kind: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Run | undefined> {
  return runs(reading)
    .where("kind", "=", kind)
    .where("parameters", "@>", JSON.stringify(parameters))
    .orderBy("askedAt", "desc")
    .limit(1)
    .executeTakeFirst()
}

export async function listRecentRuns(reading: Reading, limit: number): Promise<readonly Run[]> {
  return runs(reading).orderBy("askedAt", "desc").limit(limit).execute()
}

export async function hasUnfinishedRun(reading: Reading, kind: string): Promise<boolean> {
  const row = await reading.db
    .selectFrom("run")
    .select("id")
    .where("kind", "=", kind)
    .where("finishedAt", "is", null)
    .executeTakeFirst()
  return row !== undefined
}

/** Runs that no batch has moved since then: their worker died, or the queue lost them. */
export async function listStalledRuns(reading: Reading, since: Temporal.Instant): Promise<readonly string[]> {
  const rows = await reading.db
    .selectFrom("run")
    .select("id")
    .where("finishedAt", "is", null)
    .where("movedAt", "<=", since)
    .execute()
  return rows.map(({ id }) => id)
}

export async function insertRun(
  ctx: Context,
  run: { readonly kind: string; readonly parameters: unknown; readonly askedBy: string | null },
): Promise<string> {
  const { id } = await ctx.db
    .insertInto("run")
    .values({
      kind: run.kind,
      parameters: JSON.stringify(run.parameters),
      status: "waiting" satisfies RunStatus,
      doneCount: 0,
      failedCount: 0,
      tries: 0,
      askedBy: run.askedBy,
      askedAt: ctx.now,
      movedAt: ctx.now,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

export interface LockedRun extends Run {
  readonly parameters: unknown
  readonly position: unknown
  readonly tries: number
}

/** The unfinished run as it stands at this moment, nothing locked. */
export async function findStanding(reading: Reading, id: string): Promise<LockedRun | undefined> {
  return unfinished(reading, id).executeTakeFirst()
}

/** The unfinished run, its row locked; nothing when another worker holds it or it is over. */
export async function lockRun(ctx: Context, id: string): Promise<LockedRun | undefined> {
  return unfinished(ctx, id).forUpdate().skipLocked().executeTakeFirst()
}

function unfinished({ db }: Reading, id: string) {
  return db
    .selectFrom("run")
    .select([...columns, "parameters", "position", "tries"])
    .where("id", "=", id)
    .where("finishedAt", "is", null)
    .$narrowType<{ status: RunStatus }>()
}

export async function saveStart(ctx: Context, id: string, total: number, position: unknown): Promise<void> {
  await ctx.db
    .updateTable("run")
    .set({
      status: "running" satisfies RunStatus,
      totalCount: total,
      position: JSON.stringify(position),
      startedAt: ctx.now,
      movedAt: ctx.now,
      tries: 0,
    })
    .where("id", "=", id)
    .execute()
}

/** Says how far the work is while it goes on, and tells whether it is still wanted: a stop may have ended the run already. */
export async function saveAhead(ctx: Context, id: string, done: number): Promise<boolean> {
  const run = await ctx.db
    .updateTable("run")
    .set({ doneCount: done, movedAt: ctx.now })
    .where("id", "=", id)
    .where("finishedAt", "is", null)
    .returning("stopAskedAt")
    .executeTakeFirst()
  return run !== undefined && run.stopAskedAt === null
}

export async function saveBatch(
  ctx: Context,
  id: string,
  batch: { readonly done: number; readonly failed: number; readonly position: unknown },
): Promise<void> {
  await ctx.db
    .updateTable("run")
    .set({
      doneCount: sql`done_count + ${batch.done}`,
      failedCount: sql`failed_count + ${batch.failed}`,
      position: JSON.stringify(batch.position),
      movedAt: ctx.now,
      tries: 0,
    })
    .where("id", "=", id)
    .execute()
}

export async function saveTry(ctx: Context, id: string, tries: number): Promise<void> {
  await ctx.db.updateTable("run").set({ tries, movedAt: ctx.now }).where("id", "=", id).execute()
}

export async function saveStopAsked(ctx: Context, id: string): Promise<boolean> {
  const saved = await ctx.db
    .updateTable("run")
    .set({ stopAskedAt: ctx.now })
    .where("id", "=", id)
    .where("finishedAt", "is", null)
    .where("stopAskedAt", "is", null)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

export async function closeRun(
  ctx: Context,
  id: string,
  status: "completed" | "stopped" | "failed",
  failure: string | null = null,
): Promise<void> {
  await ctx.db
    .updateTable("run")
    .set({ status, failure, finishedAt: ctx.now, movedAt: ctx.now })
    .where("id", "=", id)
    .execute()
}
