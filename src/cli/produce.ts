import type { Config } from "../config.js"
import { openLog } from "../platform/log.js"
import { readKeyRing } from "../platform/seal.js"
import { type Running, runPlatform } from "../run.js"
import { checkDatabase } from "./check-database.js"

/** Production: the pages, the tasks or both, on the operator's database and mail server. */
export async function startProduction(
  config: Config,
  parts: { readonly serve: boolean; readonly work: boolean },
): Promise<Running> {
  const keys = await readKeyRing(config.keyFile)
  await checkDatabase(config.databaseUrl)
  return runPlatform({ ...config, keys, log: openLog(config.logLevel), parts })
}
