import type { FastifyInstance } from "fastify"
import { assemble } from "./app.js"
import { systemClock } from "./platform/clock.js"
import { Closing } from "./platform/closing.js"
import { openDatabase } from "./platform/db.js"
import type { Log } from "./platform/log.js"
import { openMailer } from "./platform/mail.js"
import type { KeyRing } from "./platform/seal.js"
import { startWorker } from "./platform/tasks.js"
import type { TrialMailbox } from "./platform/trial-mailbox.js"

export interface RunOptions {
  readonly databaseUrl: string
  readonly smtpUrl: string
  readonly mailFrom: string
  readonly keys: KeyRing
  readonly log: Log
  readonly host: string
  readonly port: number
  /** The address people use, which links in messages carry. */
  readonly publicUrl: string
  readonly trustedProxies: readonly string[]
  readonly requestsPerMinute: number
  readonly parts: { readonly serve: boolean; readonly work: boolean }
  readonly mailbox?: TrialMailbox
}

export interface Running {
  /** The address people use; undefined when only tasks run. */
  readonly url: string | undefined
  /** Finishes requests and tasks under way, then closes everything. */
  stop(): Promise<void>
}

/** Starts the server, the worker or both, on a database that is already migrated. */
export async function runPlatform(options: RunOptions): Promise<Running> {
  const db = openDatabase(options.databaseUrl)
  const mailer = openMailer({ smtpUrl: options.smtpUrl, from: options.mailFrom })
  const doorway = { db, clock: systemClock, keys: options.keys }
  const app = assemble({ ...options, doorway, mailer })
  const closing = new Closing()
  closing.add(() => db.destroy())
  closing.add(async () => mailer.close())
  try {
    await app.loadReference()
    if (options.parts.work) {
      const isAlone = options.mailbox !== undefined
      const worker = await startWorker({ ...options, at: doorway, tasks: app.tasks, recurring: app.recurring, isAlone })
      closing.add(() => worker.stop())
    }
    if (options.parts.serve) await listen(await app.buildServer(), options, closing)
    const url = options.parts.serve ? options.publicUrl : undefined
    return { url, stop: () => closing.close() }
  } catch (error) {
    await closing.close()
    throw error
  }
}

async function listen(server: FastifyInstance, { host, port }: RunOptions, closing: Closing): Promise<void> {
  closing.add(() => server.close())
  await server.listen({ host, port })
}
