import { join } from "node:path"
import { readTrialConfig } from "../config.js"
import { startEmbeddedPostgres } from "../platform/embedded-postgres.js"
import { openLog } from "../platform/log.js"
import { migrate } from "../platform/migrate.js"
import { openOrCreateKeyRing } from "../platform/seal.js"
import { openTrialMailbox } from "../platform/trial-mailbox.js"
import { type Running, runPlatform } from "../run.js"
import type { Terminal } from "./terminal.js"

/** A trial: everything on this machine, loopback only, messages kept in a mailbox page. */
export async function startTrial(environment: NodeJS.ProcessEnv, { language, say }: Terminal): Promise<Running> {
  const config = readTrialConfig(environment)
  const database = await startEmbeddedPostgres({ folder: join(config.folder, "postgres"), language, say })
  try {
    await migrate({ ownerUrl: database.url({ role: "owner" }), appRole: "jumelage_app", say: () => undefined })
    const mailbox = await openTrialMailbox(join(config.folder, "mailbox"))
    const running = await runPlatform({
      databaseUrl: database.url({ role: "app" }),
      smtpUrl: mailbox.smtpUrl,
      mailFrom: "jumelage@example.org",
      keys: await openOrCreateKeyRing(join(config.folder, "keys.json")),
      log: openLog(config.logLevel),
      host: "127.0.0.1",
      port: config.port,
      trustedProxies: [],
      requestsPerMinute: 3000,
      parts: { serve: true, work: true },
      mailbox,
    })
    return {
      url: running.url,
      stop: async () => {
        await running.stop()
        await mailbox.close()
        await database.stop()
      },
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}
