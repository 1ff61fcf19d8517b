import { randomBytes } from "node:crypto"
import type { FastifyInstance } from "fastify"
import { Temporal } from "temporal-polyfill"
import { afterAll, beforeAll } from "vitest"
import { type App, assemble } from "../../src/app.js"
import type { Doorway } from "../../src/platform/db.js"
import { openLog } from "../../src/platform/log.js"
import { openMailer } from "../../src/platform/mail.js"
import { startWorker } from "../../src/platform/tasks.js"
import { useDatabase } from "./database.js"
import { freePort } from "./program.js"
import { type SmtpServer, startSmtpServer } from "./smtp.js"
import { TestBrowser } from "./test-browser.js"

export const testUrl = "http://jumelage.test"

/** The whole platform for one test file: its own database, a real mail server, working tasks, a clock to move. */
export interface TestSite {
  readonly doorway: Doorway
  readonly ownerUrl: string
  readonly appUrl: string
  readonly app: App
  readonly server: FastifyInstance
  readonly mail: SmtpServer
  /** Moves the time that commands receive. */
  advance(duration: Temporal.DurationLike): void
  /** For a real browser: the address where the site listens. */
  listen(): Promise<string>
  /** A browser with cookies of its own. */
  openBrowser(): TestBrowser
}

/** Keys are made for the very address that people use: their journeys ask for one, on this machine. */
export function useSite({ hasOwnAddress = false } = {}): TestSite {
  const { db, appUrl, ownerUrl } = useDatabase()
  let passed = Temporal.Duration.from({ seconds: 0 })
  const doorway: Doorway = {
    db,
    clock: () => Temporal.Now.instant().add(passed),
    keys: { current: "test", keys: new Map([["test", randomBytes(32)]]) },
  }
  const started: { app?: App; server?: FastifyInstance; mail?: SmtpServer } = {}
  let port = 0
  const closing: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const log = openLog("silent")
    const mail = await startSmtpServer()
    const mailer = openMailer({ smtpUrl: mail.url, from: "jumelage@example.org" })
    if (hasOwnAddress) port = await freePort()
    const publicUrl = hasOwnAddress ? `http://localhost:${port}` : testUrl
    const options = {
      doorway,
      log,
      mailer,
      publicUrl,
      trustedProxies: [],
      requestsPerMinute: 100_000,
      indexPatience: 60_000,
    }
    const app = assemble(options)
    const worker = await startWorker({ databaseUrl: appUrl, at: doorway, log, tasks: app.tasks, recurring: [] })
    const server = await app.buildServer()
    Object.assign(started, { app, server, mail })
    closing.push(
      () => server.close(),
      () => worker.stop(),
      async () => mailer.close(),
      () => mail.stop(),
    )
  })
  afterAll(async () => {
    for (const close of closing) await close()
  })
  return {
    doorway,
    ownerUrl,
    appUrl,
    get app() {
      return required(started.app)
    },
    get server() {
      return required(started.server)
    },
    get mail() {
      return required(started.mail)
    },
    advance: (duration) => {
      passed = passed.add(duration)
    },
    listen: async () => {
      const server = required(started.server)
      if (!server.server.listening) await server.listen({ host: "127.0.0.1", port })
      const address = server.server.address()
      if (address === null || typeof address !== "object") throw new Error("the site does not listen")
      return `http://${hasOwnAddress ? "localhost" : "127.0.0.1"}:${address.port}`
    },
    openBrowser: () => new TestBrowser(required(started.server)),
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the site is used before its tests begin")
  return value
}
