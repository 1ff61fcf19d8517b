import { randomBytes } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import { sql } from "kysely"
import { Temporal } from "temporal-polyfill"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { z } from "zod"
import { useDatabase } from "../../tests/support/database.js"
import { system } from "./context.js"
import { act, type Doorway, reading } from "./db.js"
import { openLog } from "./log.js"
import { record } from "./record.js"
import { Refusal } from "./refusal.js"
import { askRun, estimateLeft, findRun, type Run, type RunKind, runTasks, showRun, stopRun } from "./runs.js"
import { startWorker, type Task, type Worker } from "./tasks.js"

const { db, appUrl } = useDatabase()
let passed = Temporal.Duration.from({ seconds: 0 })
const doorway: Doorway = {
  db,
  clock: () => Temporal.Now.instant().add(passed),
  keys: { current: "test", keys: new Map([["test", randomBytes(32)]]) },
}
const log = openLog("silent")

interface Counting {
  readonly upTo: number
  readonly troubleAt?: number | undefined
  readonly trouble?: "refused" | "broken" | undefined
}

/** Writes one line of history per number, so that a batch done twice or never is seen. */
const counting: RunKind<Counting, number> = {
  name: "test.count",
  label: { en: "Counting", fr: "Calcul" },
  parameters: z.object({
    upTo: z.number(),
    troubleAt: z.number().optional(),
    trouble: z.enum(["refused", "broken"]).optional(),
  }),
  position: z.number(),
  start: async (_, { upTo }) => ({ total: upTo, position: 1 }),
  async batch(ctx, { id, parameters, position }) {
    await record(ctx, { act: "test.count", subject: { kind: id, key: position } })
    if (parameters.troubleAt === position) {
      if (parameters.trouble === "refused") throw new Refusal("invalid", "number-unlucky")
      throw new Error("this batch always breaks")
    }
    return { done: 1, next: position < parameters.upTo ? position + 1 : null }
  },
}

/** Works ahead of its one batch, step by step, until there are enough or somebody has it stopped. */
const working: RunKind<{ upTo: number }, null, number> = {
  name: "test.work",
  label: { en: "Working", fr: "Travail" },
  parameters: z.object({ upTo: z.number() }),
  position: z.null(),
  start: async (_, { upTo }) => ({ total: upTo, position: null }),
  async work(_, { parameters: { upTo } }, { tell, signal }) {
    for (let done = 0; done < upTo; done += 1) {
      tell(done)
      await setTimeout(10, undefined, { signal })
    }
    tell(upTo)
    return upTo
  },
  async batch(ctx, { id }, done) {
    await record(ctx, { act: "test.count", subject: { kind: id, key: done } })
    return { done: 0, next: null }
  },
}

const tasks = runTasks([counting as RunKind, working as RunKind])
const [advance, resume] = tasks as [Task, Task]
const ask = (parameters: Counting) => act(doorway, system, (ctx) => askRun(ctx, counting, parameters))
const advanceByHand = (runId: string) => advance.run({ runId }, { ...doorway, log, isLastTry: false })
const found = async (id: string) => (await findRun(reading(doorway, system), id)) as Run

async function untilOver(id: string): Promise<Run> {
  return showRun(doorway, { id, label: "Test", language: "en", screen: { write: () => undefined } })
}

async function countedIn(id: string): Promise<number[]> {
  const rows = await db
    .selectFrom("event")
    .select("subjectKey")
    .where("subjectKind", "=", id)
    .orderBy("number")
    .execute()
  return rows.map(({ subjectKey }) => Number(subjectKey))
}

describe("with workers", () => {
  let workers: Worker[] = []
  beforeAll(async () => {
    const options = { databaseUrl: appUrl, at: doorway, log, tasks, recurring: [] }
    workers = await Promise.all([startWorker(options), startWorker(options)])
  })
  afterAll(() => Promise.all(workers.map((worker) => worker.stop())))

  test("long work does each thing once, in order, although two workers are there", async () => {
    const id = await ask({ upTo: 12 })
    expect(await untilOver(id)).toMatchObject({ status: "completed", doneCount: 12, totalCount: 12, failedCount: 0 })
    expect(await countedIn(id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  test("a refusal ends the work at once and says why", async () => {
    const id = await ask({ upTo: 5, troubleAt: 3, trouble: "refused" })
    expect(await untilOver(id)).toMatchObject({ status: "failed", doneCount: 2, failure: "number-unlucky" })
    expect(await countedIn(id)).toEqual([1, 2])
  })

  test("work ahead of a batch says how far it is, and its batch is given what came of it", async () => {
    const id = await act(doorway, system, (ctx) => askRun(ctx, working, { upTo: 80 }))
    await expect.poll(async () => (await found(id)).doneCount, { timeout: 10_000 }).toBeGreaterThan(0)
    expect(await untilOver(id)).toMatchObject({ status: "completed", doneCount: 80, totalCount: 80 })
    expect(await countedIn(id)).toEqual([80])
  })

  test("work ahead of a batch is broken off soon after it is asked to stop", async () => {
    const id = await act(doorway, system, (ctx) => askRun(ctx, working, { upTo: 1_000_000 }))
    await expect.poll(async () => (await found(id)).doneCount, { timeout: 10_000 }).toBeGreaterThan(0)
    await act(doorway, system, (ctx) => stopRun(ctx, id))
    expect(await untilOver(id)).toMatchObject({ status: "stopped" })
    expect(await countedIn(id)).toEqual([])
  })

  test("work left in the middle by a dead worker goes on where it was", async () => {
    const id = await ask({ upTo: 6 })
    await sql`update graphile_worker._private_jobs set run_at = now() + interval '1 day' where key = ${`run-${id}`}`.execute(
      db,
    )
    await advanceByHand(id)
    await advanceByHand(id)
    await advanceByHand(id)
    // What a killed worker leaves behind: its job, held in its name for hours.
    await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead' where key = ${`run-${id}`}`.execute(
      db,
    )
    const before = await found(id)
    expect(before.status).toBe("running")
    passed = passed.add({ minutes: 3 })
    await resume.run({}, { ...doorway, log, isLastTry: false })
    expect(await untilOver(id)).toMatchObject({ status: "completed", doneCount: 6 })
    expect(await countedIn(id)).toEqual([1, 2, 3, 4, 5, 6])
  })
})

describe("without workers", () => {
  test("work that is asked to stop ends after the batch under way", async () => {
    const id = await ask({ upTo: 9 })
    await advanceByHand(id)
    await advanceByHand(id)
    await act(doorway, system, (ctx) => stopRun(ctx, id))
    await advanceByHand(id)
    expect(await found(id)).toMatchObject({ status: "stopped", doneCount: 1 })
    await expect(act(doorway, system, (ctx) => stopRun(ctx, id))).rejects.toMatchObject({ code: "run-over" })
  })

  test("a batch that breaks is tried five times, then the work is marked as failed", async () => {
    const id = await ask({ upTo: 3, troubleAt: 2, trouble: "broken" })
    for (let tries = 0; tries < 6; tries += 1) await advanceByHand(id)
    expect(await found(id)).toMatchObject({ status: "running", doneCount: 1 })
    await advanceByHand(id)
    expect(await found(id)).toMatchObject({ status: "failed", doneCount: 1, failure: "unexpected" })
    expect(await countedIn(id)).toEqual([1])
  })
})

describe("the time left", () => {
  const startedAt = Temporal.Instant.from("2026-12-01T14:00:00Z")
  const after = (seconds: number) => startedAt.add({ seconds })

  test.each([
    [{ doneCount: 0, totalCount: 10 }, 60, undefined],
    [{ doneCount: 10, totalCount: 10 }, 60, undefined],
    [{ doneCount: 5, totalCount: null }, 60, undefined],
    [{ doneCount: 99, totalCount: 100 }, 60, "PT10S"],
    [{ doneCount: 50, totalCount: 100 }, 41, "PT50S"],
    [{ doneCount: 10, totalCount: 100 }, 60, "PT9M"],
    [{ doneCount: 1, totalCount: 100 }, 60, "PT1H45M"],
  ])("%o after %i seconds", (counts, seconds, left) => {
    expect(estimateLeft({ startedAt, ...counts }, after(seconds))?.toString()).toBe(left)
  })
})

describe("in a terminal", () => {
  test("one line is redrawn, and the last one says how it ended", async () => {
    const id = await ask({ upTo: 2 })
    const written: string[] = []
    const screen = { isTTY: true, columns: 60, write: (text: string) => written.push(text) }
    const shown = showRun(doorway, { id, label: "Exportation", language: "fr", screen })
    await expect.poll(() => written.length).toBeGreaterThan(0)
    for (let batch = 0; batch < 3; batch += 1) await advanceByHand(id)
    await shown
    expect(written.at(0)).toBe("\r\u001b[KExportation\u00a0: calcul en cours…")
    expect(written.at(-1)).toBe("\r\u001b[KExportation\u00a0: traitement terminé, 2.\n")
  })

  test("a file receives whole lines and no control codes", async () => {
    const id = await ask({ upTo: 1 })
    await advanceByHand(id)
    await advanceByHand(id)
    const written: string[] = []
    await showRun(doorway, { id, label: "Export", language: "en", screen: { write: (text) => written.push(text) } })
    expect(written).toEqual(["Export: done, 1.\n"])
  })
})
