import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { startEmbeddedPostgres } from "../../src/platform/embedded-postgres.js"
import { migrate } from "../../src/platform/migrate.js"

declare module "vitest" {
  export interface ProvidedContext {
    /** Addresses of the migrated database that every test file clones. */
    readonly template: { readonly ownerUrl: string; readonly appUrl: string }
  }
}

const silent = () => undefined

/** One real PostgreSQL for the whole run, migrated once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "jumelage-tests-"))
  // Under root, PostgreSQL runs as another user, who must be able to enter.
  await chmod(folder, 0o755)
  const postgres = await startEmbeddedPostgres({ folder, durable: false, say: silent })
  const teardown = async () => {
    await postgres.stop()
    await rm(folder, { recursive: true })
  }
  try {
    const template = { ownerUrl: postgres.url({ role: "owner" }), appUrl: postgres.url({ role: "app" }) }
    await migrate({ ownerUrl: template.ownerUrl, appRole: new URL(template.appUrl).username, say: silent })
    project.provide("template", template)
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}
