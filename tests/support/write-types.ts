/** Writes db/types.ts from a database migrated for the purpose: `script/types`. */
import { spawnSync } from "node:child_process"
import { startEmbeddedPostgres } from "../../src/platform/embedded-postgres.js"
import { migrate } from "../../src/platform/migrate.js"
import { makeTemporaryFolder } from "./temporary-folder.js"

const say = (line: string) => console.error(line)
const postgres = await startEmbeddedPostgres({ folder: await makeTemporaryFolder("types"), durable: false, say })
try {
  const ownerUrl = postgres.url({ role: "owner" })
  await migrate({ ownerUrl, appRole: "jumelage_app", say: () => undefined })
  const { status } = spawnSync("kysely-codegen", ["--config-file", "db/codegen.json", "--url", ownerUrl], {
    stdio: "inherit",
  })
  process.exitCode = status ?? 1
} finally {
  await postgres.stop()
}
