import { parseCronItems, Logger as QueueLogger, type Runner, run, runMigrations } from "graphile-worker"
import { sql } from "kysely"
import pg from "pg"
import type { Temporal } from "temporal-polyfill"
import type { z } from "zod"
import type { Context } from "./context.js"
import type { Doorway } from "./db.js"
import type { Log } from "./log.js"

/**
 * Background work. A task is enqueued in the business transaction, carries identifiers only, reads the current
 * state again and is safe to run twice. Only this file knows the queue.
 */
export interface TaskKind<Payload = unknown> {
  /** module.verb-object */
  readonly name: string
  readonly payload: z.ZodType<Payload>
  /** Tries before the queue gives up, the first included. */
  readonly attempts?: number
}

export interface TaskSurroundings extends Doorway {
  readonly log: Log
  readonly isLastTry: boolean
}

export interface Task<Payload = unknown> extends TaskKind<Payload> {
  run(payload: Payload, at: TaskSurroundings): Promise<void>
}

/** Work that returns: a cron line in UTC (local hours are computed per person, not here). */
export interface Recurring {
  readonly task: string
  readonly cron: string
}

export interface Enqueuing {
  readonly runAt?: Temporal.Instant
  /** A waiting task of the same key is replaced instead of doubled. */
  readonly key?: string
}

export async function addTask<Payload>(
  ctx: Pick<Context, "db">,
  task: TaskKind<Payload>,
  payload: Payload,
  options: Enqueuing = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(
    identifier => ${task.name}::text,
    payload => ${JSON.stringify(task.payload.parse(payload))}::json,
    run_at => ${options.runAt ?? null}::timestamptz,
    max_attempts => ${task.attempts ?? 12}::int,
    job_key => ${options.key ?? null}::text)`.execute(ctx.db)
}

/** Creates or upgrades the queue's own tables; called with the migrations' database user. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: silent })
}

export interface Worker {
  /** Finishes the tasks under way, then stops. */
  stop(): Promise<void>
}

export async function startWorker(options: {
  readonly databaseUrl: string
  readonly at: Doorway
  readonly log: Log
  readonly tasks: readonly Task[]
  readonly recurring: readonly Recurring[]
  readonly concurrency?: number
  /** No other process works on this queue: what a killed one held is free at once, not after the queue's four hours. */
  readonly isAlone?: boolean
}): Promise<Worker> {
  if (options.isAlone) await freeHeldTasks(options.at)
  // A pool of ours: the queue's own stops listening to errors before its last connections are closed, and a database
  // that ends at that moment would end the program with it.
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 10, application_name: "jumelage tasks" })
  pool.on("error", () => undefined)
  pool.on("connect", (client) => client.on("error", () => undefined))
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: options.concurrency ?? 4,
    noHandleSignals: true,
    logger: silent,
    // A crontab's text would take no period in the name of a task.
    parsedCronItems: parseCronItems(
      options.recurring.map(({ cron, task }) => ({ match: cron, task, options: { maxAttempts: 3 } })),
    ),
    taskList: Object.fromEntries(
      options.tasks.map((task) => [
        task.name,
        async (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }) => {
          const isLastTry = job.attempts >= job.max_attempts
          try {
            await task.run(task.payload.parse(stripCron(payload)), { ...options.at, log: options.log, isLastTry })
          } catch (error) {
            options.log.error({ err: error, task: task.name, isLastTry }, "a task failed")
            throw error
          }
        },
      ]),
    ),
  })
  return {
    stop: async () => {
      await runner.stop()
      await pool.end()
    },
  }
}

async function freeHeldTasks({ db }: Doorway): Promise<void> {
  await sql`select graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker.jobs where locked_by is not null))`.execute(db)
}

/** The queue adds `_cron` to what recurring tasks receive; payload schemas do not know it. */
function stripCron(payload: unknown): unknown {
  if (typeof payload !== "object" || payload === null || !("_cron" in payload)) return payload
  const { _cron, ...rest } = payload
  return rest
}

const silent = new QueueLogger(() => () => undefined)
