import { randomBytes, randomUUID } from "node:crypto"
import { sql } from "kysely"
import { Temporal } from "temporal-polyfill"
import { afterAll, beforeAll } from "vitest"
import { countBounce } from "../../src/modules/accounts/index.js"
import { type MessageKind, type NoticeKind, noticesTasks } from "../../src/modules/notices/index.js"
import { type Context, type Member, system } from "../../src/platform/context.js"
import { act, type Database, type Doorway } from "../../src/platform/db.js"
import { openLog } from "../../src/platform/log.js"
import { type Mailer, openMailer } from "../../src/platform/mail.js"
import type { Task } from "../../src/platform/tasks.js"
import { useDatabase } from "./database.js"
import { type SmtpServer, startSmtpServer } from "./smtp.js"

/** Messages and notices at work without a site: tasks run when the test says, at the hour that it says. */
export interface TestPostroom {
  readonly doorway: Doorway
  readonly appUrl: string
  readonly mail: SmtpServer
  readonly tasks: readonly Task[]
  setTime(now: string): void
  act<T>(command: (ctx: Context) => Promise<T>): Promise<T>
  /** Runs a task once, as the queue would; `isLastTry` ends its patience. */
  run(task: string, payload?: unknown, options?: { readonly isLastTry?: boolean }): Promise<void>
  /** One try for each message that waits; what went wrong comes back instead of being thrown. */
  sendWaiting(options?: { readonly isLastTry?: boolean }): Promise<readonly unknown[]>
  /** Breaks the program before (or after) it gives the next message to the mail server. */
  dieOnce(when: "before-sending" | "after-sending"): void
  addMember(person?: { readonly language?: "en" | "fr"; readonly timeZone?: string }): Promise<TestReader>
}

export interface TestReader {
  readonly accountId: string
  readonly address: string
  readonly actor: Member
}

export function usePostroom(
  noticeKinds: readonly NoticeKind[],
  messageKinds: readonly MessageKind[] = [],
): TestPostroom {
  const { db, appUrl } = useDatabase()
  let now = Temporal.Instant.from("2026-11-23T15:00:00Z")
  const doorway: Doorway = {
    db,
    clock: () => now,
    keys: { current: "test", keys: new Map([["test", randomBytes(32)]]) },
  }
  const log = openLog("silent")
  const started: { mail?: SmtpServer; mailer?: Mailer; tasks?: readonly Task[] } = {}
  const fate: Fate = { dies: undefined }
  beforeAll(async () => {
    const mail = await startSmtpServer()
    const mailer = openMailer({ smtpUrl: mail.url, from: "jumelage@example.org" })
    Object.assign(started, { mail, mailer, tasks: tasksWith(dyingAt(fate, mailer), noticeKinds, messageKinds) })
  })
  afterAll(async () => {
    started.mailer?.close()
    await started.mail?.stop()
  })
  const run: TestPostroom["run"] = async (name, payload = {}, { isLastTry = false } = {}) => {
    const task = started.tasks?.find((each) => each.name === name)
    if (!task) throw new Error(`no task named ${name}`)
    await task.run(task.payload.parse(payload), { ...doorway, log, isLastTry })
  }
  return {
    doorway,
    appUrl,
    get mail() {
      return required(started.mail)
    },
    get tasks() {
      return required(started.tasks)
    },
    setTime: (time) => {
      now = Temporal.Instant.from(time)
    },
    act: (command) => act(doorway, system, command),
    run,
    async sendWaiting(options = {}) {
      const waiting = await db.selectFrom("mailMessage").select("id").where("status", "=", "queued").execute()
      const outcomes = await Promise.allSettled(
        waiting.map(({ id }) => run("notices.send-message", { messageId: id }, options)),
      )
      return outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []))
    },
    dieOnce: (when) => {
      fate.dies = when
    },
    addMember: ({ language = "fr", timeZone = "America/Toronto" } = {}) => addMember(db, now, language, timeZone),
  }
}

interface Fate {
  dies: "before-sending" | "after-sending" | undefined
}

/** The real mailer, in a program that breaks around the next message when its fate says so. */
function dyingAt(fate: Fate, mailer: Mailer): Mailer {
  return {
    ...mailer,
    async send(message) {
      const { dies } = fate
      fate.dies = undefined
      if (dies === "before-sending") throw new Error("the program dies before sending")
      await mailer.send(message)
      if (dies === "after-sending") throw new Error("the program dies after sending")
    },
  }
}

function tasksWith(
  mailer: Mailer,
  noticeKinds: readonly NoticeKind[],
  messageKinds: readonly MessageKind[],
): readonly Task[] {
  return noticesTasks({
    mailer,
    publicUrl: "http://jumelage.test",
    sender: async () => ({
      en: { siteName: "Jumelage", hostName: "Demonstration Network" },
      fr: { siteName: "Jumelage", hostName: "Réseau de démonstration" },
    }),
    countBounce,
    messageKinds,
    noticeKinds,
  })
}

async function addMember(
  db: Database,
  now: Temporal.Instant,
  language: "en" | "fr",
  timeZone: string,
): Promise<TestReader> {
  const [personId, accountId] = [randomUUID(), randomUUID()]
  const address = `lecture-${randomBytes(4).toString("hex")}@example.org`
  const displayName = "Maïka Exemple"
  await sql`insert into person (id, first_name, last_name, display_name, language, time_zone, created_at)
    values (${personId}, 'Maïka', 'Exemple', ${displayName}, ${language}, ${timeZone}, ${now})`.execute(db)
  await sql`insert into account (id, person_id, username, status, created_at, confirmed_at)
    values (${accountId}, ${personId}, ${address}, 'active', ${now}, ${now})`.execute(db)
  await sql`insert into account_address (account_id, address, address_key, is_primary, confirmed_at, created_at)
    values (${accountId}, ${address}, ${address}, true, ${now}, ${now})`.execute(db)
  const actor: Member = {
    kind: "member",
    accountId,
    personId,
    sessionId: randomUUID(),
    displayName,
    language,
    timeZone,
    strength: "password",
    areTermsDue: false,
    grants: [],
  }
  return { accountId, address, actor }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the postroom is used before its tests begin")
  return value
}
