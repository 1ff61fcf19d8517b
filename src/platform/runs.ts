import type { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { type Context, type Reading, system } from "./context.js"
import { act, type Doorway, reading } from "./db.js"
import { record } from "./record.js"
import { Refusal } from "./refusal.js"
import {
  closeRun,
  findStanding,
  insertRun,
  type LockedRun,
  listStalledRuns,
  lockRun,
  saveAhead,
  saveBatch,
  saveStart,
  saveStopAsked,
  saveTry,
} from "./runs/run.store.js"
import { addTask, type Recurring, type Task, type TaskKind } from "./tasks.js"
import type { Language } from "./wording.js"

export { estimateLeft } from "./runs/estimate-left.js"
export { findLatestRun, findRun, findRunAsked, hasUnfinishedRun, listRecentRuns, type Run } from "./runs/run.store.js"
export { showRun } from "./runs/show-run.js"

/**
 * A kind of long work. It advances one batch per transaction, each batch an ordinary command: a crash loses the batch
 * under way and nothing else, because its position is saved with what it did.
 */
export interface RunKind<Parameters = unknown, Position = unknown, Work = unknown> {
  /** module.verb-object */
  readonly name: string
  /** What is being done, in words, for the page and the terminal. */
  readonly label: Readonly<Record<Language, string>>
  readonly parameters: z.ZodType<Parameters>
  readonly position: z.ZodType<Position>
  /** Counts what there is to do and says where to begin. */
  start(ctx: Context, parameters: Parameters): Promise<{ readonly total: number; readonly position: Position }>
  /** What takes too long for a transaction: done before the next batch, which is given what came of it. */
  work?(reading: Reading, run: Standing<Parameters, Position>, ahead: Ahead): Promise<Work>
  batch(ctx: Context, run: Standing<Parameters, Position>, work: Work): Promise<Batch<Position>>
}

/** What long work ahead of a batch says and hears. */
export interface Ahead {
  /** How much of the run's total is done, counted from its beginning: what the batch then adds comes on top. */
  tell(done: number): void
  /** Somebody asked the run to stop: what was done is not wanted any more. */
  readonly signal: AbortSignal
}

/** Where a run stands when its next batch begins. */
interface Standing<Parameters, Position> {
  readonly id: string
  readonly parameters: Parameters
  readonly position: Position
}

export interface Batch<Position> {
  readonly done: number
  readonly failed?: number
  /** Where the next batch begins; null when nothing is left. */
  readonly next: Position | null
}

/** A batch that fails is tried again a few times; a refusal ends the run at once. */
const mostTries = 5
const firstPauseSeconds = 5
/** Longer than the longest pause between two tries, which is 40 seconds. */
const stalledAfterMinutes = 2

const advanceTask: TaskKind<{ runId: string }> = {
  name: "runs.advance",
  payload: z.object({ runId: z.uuid() }),
  attempts: 3,
}

const resumeTask: TaskKind<Record<string, never>> = { name: "runs.resume", payload: z.object({}) }

/** Queues long work in the act's transaction, in the name of whoever asks. */
export async function askRun<Parameters>(
  ctx: Context,
  kind: Pick<RunKind<Parameters>, "name" | "parameters">,
  parameters: Parameters,
): Promise<string> {
  const askedBy = ctx.actor.kind === "member" ? ctx.actor.personId : null
  const id = await insertRun(ctx, { kind: kind.name, parameters: kind.parameters.parse(parameters), askedBy })
  await record(ctx, { act: "runs.ask", subject: { kind: "run", key: id }, to: "waiting", reason: kind.name })
  await continueRun(ctx, id)
  return id
}

/** Asks the run to end after the batch under way; who may ask is for the caller to decide. */
export async function stopRun(ctx: Context, id: string): Promise<void> {
  if (!(await saveStopAsked(ctx, id))) throw new Refusal("conflict", "run-over")
  await record(ctx, { act: "runs.ask-stop", subject: { kind: "run", key: id } })
  await continueRun(ctx, id)
}

/** One job per batch: the worker can stop between two, and the key keeps a run from being queued twice. */
async function continueRun(ctx: Context, id: string, runAt?: Temporal.Instant): Promise<void> {
  await addTask(ctx, advanceTask, { runId: id }, { key: `run-${id}`, ...(runAt && { runAt }) })
}

export function runTasks(kinds: readonly RunKind[]): readonly Task[] {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]))
  const advance: Task<{ runId: string }> = {
    ...advanceTask,
    async run({ runId }, at) {
      try {
        const done = await workAhead(at, runId, byName)
        await act(at, system, (ctx) => advanceRun(ctx, runId, byName, done))
      } catch (error) {
        at.log.error({ err: error, run: runId }, "a batch failed")
        await act(at, system, (ctx) => countFailure(ctx, runId, error))
      }
    },
  }
  const resume: Task<Record<string, never>> = {
    ...resumeTask,
    run: (_, at) => act(at, system, resumeStalledRuns),
  }
  return [advance as Task, resume as Task]
}

/** Every minute: a run whose worker died goes on from its last saved position. */
export const runRecurring: readonly Recurring[] = [{ task: resumeTask.name, cron: "* * * * *" }]

/** Work done without a lock, and the position that it was done for: another worker may have been quicker. */
interface DoneAhead {
  readonly position: string
  readonly outcome: unknown
}

async function workAhead(at: Doorway, id: string, kinds: ReadonlyMap<string, RunKind>): Promise<DoneAhead | undefined> {
  const run = await findStanding(reading(at, system), id)
  const kind = run && kinds.get(run.kind)
  if (!run || !kind?.work || run.status !== "running" || run.stopAskedAt !== null) return undefined
  const parameters = kind.parameters.parse(run.parameters)
  const ahead = watchAhead(at, id)
  try {
    const standing = { id, parameters, position: kind.position.parse(run.position) }
    return { position: JSON.stringify(run.position), outcome: await kind.work(reading(at, system), standing, ahead) }
  } catch (error) {
    if (ahead.signal.aborted) return undefined
    throw error
  } finally {
    await ahead.end()
  }
}

const lookEveryMilliseconds = 500

/** Shows now and then how far the work is, and hears whether somebody asked it to stop. */
function watchAhead(at: Doorway, id: string): Ahead & { end(): Promise<void> } {
  const stopping = new AbortController()
  let done = 0
  let looking: Promise<void> = Promise.resolve()
  const look = () =>
    act(at, system, async (ctx) => {
      if (!(await saveAhead(ctx, id, done))) stopping.abort()
    })
  // A look that fails tells nothing: whatever ails the database, the batch will meet it too.
  const timer = setInterval(() => {
    looking = looking.then(look).catch(() => undefined)
  }, lookEveryMilliseconds)
  return {
    signal: stopping.signal,
    tell: (now) => {
      done = now
    },
    async end() {
      clearInterval(timer)
      await looking
      await look()
    },
  }
}

async function advanceRun(
  ctx: Context,
  id: string,
  kinds: ReadonlyMap<string, RunKind>,
  done: DoneAhead | undefined,
): Promise<void> {
  const run = await lockRun(ctx, id)
  if (!run) return
  if (run.stopAskedAt !== null) return finish(ctx, run, "stopped")
  const kind = kinds.get(run.kind)
  if (!kind) throw new Error(`no run kind named “${run.kind}”`)
  const parameters = kind.parameters.parse(run.parameters)
  if (run.status === "waiting") {
    const { total, position } = await kind.start(ctx, parameters)
    await saveStart(ctx, id, total, position)
    return continueRun(ctx, id)
  }
  if (kind.work && done?.position !== JSON.stringify(run.position)) return continueRun(ctx, id)
  const standing = { id, parameters, position: kind.position.parse(run.position) }
  const batch = await kind.batch(ctx, standing, done?.outcome)
  await saveBatch(ctx, id, { done: batch.done, failed: batch.failed ?? 0, position: batch.next })
  return batch.next === null ? finish(ctx, run, "completed") : continueRun(ctx, id)
}

async function finish(ctx: Context, run: LockedRun, to: "completed" | "stopped" | "failed", failure?: string) {
  await closeRun(ctx, run.id, to, failure ?? null)
  await record(ctx, {
    act: "runs.finish",
    subject: { kind: "run", key: run.id },
    from: run.status,
    to,
    ...(failure !== undefined && { reason: failure }),
  })
}

async function countFailure(ctx: Context, id: string, error: unknown): Promise<void> {
  const run = await lockRun(ctx, id)
  if (!run) return
  if (error instanceof Refusal) return finish(ctx, run, "failed", error.code)
  const tries = run.tries + 1
  if (tries >= mostTries) return finish(ctx, run, "failed", "unexpected")
  await saveTry(ctx, id, tries)
  await continueRun(ctx, id, ctx.now.add({ seconds: firstPauseSeconds * 2 ** (tries - 1) }))
}

async function resumeStalledRuns(ctx: Context): Promise<void> {
  const stalled = await listStalledRuns(ctx, ctx.now.subtract({ minutes: stalledAfterMinutes }))
  for (const id of stalled) await continueRun(ctx, id)
}
