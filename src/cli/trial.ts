import { join } from "node:path"
import type { TrialConfig } from "../config.js"
import { loadFirstLists } from "../modules/classification/index.js"
import { loadTypes } from "../modules/opportunities/index.js"
import { loadOrganisations } from "../modules/organisations/index.js"
import { loadDemonstration } from "../modules/trial/index.js"
import { systemClock } from "../platform/clock.js"
import { Closing } from "../platform/closing.js"
import { system } from "../platform/context.js"
import { act, openDatabase } from "../platform/db.js"
import { startEmbeddedPostgres } from "../platform/embedded-postgres.js"
import { openLog } from "../platform/log.js"
import { migrate } from "../platform/migrate.js"
import { openOrCreateKeyRing } from "../platform/seal.js"
import { openTrialMailbox } from "../platform/trial-mailbox.js"
import { type Running, runPlatform } from "../run.js"
import type { Terminal } from "./terminal.js"

/** A trial: everything on this machine, loopback only, messages kept in a mailbox page. */
export async function startTrial(config: TrialConfig, terminal: Terminal): Promise<Running> {
  const closing = new Closing()
  try {
    const url = await open(config, terminal, closing)
    return { url, stop: () => closing.close() }
  } catch (error) {
    await closing.close()
    throw error
  }
}

async function open(config: TrialConfig, { language, say }: Terminal, closing: Closing): Promise<string | undefined> {
  const database = await startEmbeddedPostgres({ folder: join(config.folder, "postgres"), language, say })
  closing.add(() => database.stop())
  await migrate({ ownerUrl: database.url({ role: "owner" }), appRole: "jumelage_app", say: () => undefined })
  const keys = await openOrCreateKeyRing(join(config.folder, "keys.json"))
  const db = openDatabase(database.url({ role: "app" }), { connections: 1 })
  const doorway = { db, clock: systemClock, keys }
  // The invented people have organisations, occupations, skills, places and kinds of opportunity.
  await loadFirstLists(doorway)
    .then(() => act(doorway, system, loadOrganisations))
    .then(() => act(doorway, system, loadTypes))
    .then(() => loadDemonstration(doorway))
    .finally(() => db.destroy())
  const mailbox = await openTrialMailbox(join(config.folder, "mailbox"))
  closing.add(() => mailbox.close())
  const running = await runPlatform({
    databaseUrl: database.url({ role: "app" }),
    smtpUrl: mailbox.smtpUrl,
    mailFrom: "jumelage@example.org",
    keys,
    log: openLog(config.logLevel),
    host: "127.0.0.1",
    port: config.port,
    // A name and not a number: passkeys are tied to a host name.
    publicUrl: `http://localhost:${config.port}`,
    trustedProxies: [],
    requestsPerMinute: config.requestsPerMinute,
    parts: { serve: true, work: true },
    mailbox,
  })
  closing.add(() => running.stop())
  return running.url
}
