import type { TestProject } from "vitest/node"
import { startEmbeddedPostgres } from "../../src/platform/embedded-postgres.js"
import { migrate } from "../../src/platform/migrate.js"
import { makeTemporaryFolder } from "./temporary-folder.js"

declare module "vitest" {
  export interface ProvidedContext {
    /** Addresses of the migrated database that every test file clones. */
    readonly template: { readonly ownerUrl: string; readonly appUrl: string }
  }
}

const silent = () => undefined

/** One real PostgreSQL for the whole run, migrated once; it ends with its folder. */
export default async function setup(project: TestProject): Promise<void> {
  const postgres = await startEmbeddedPostgres({
    folder: await makeTemporaryFolder("tests"),
    durable: false,
    say: silent,
  })
  const template = { ownerUrl: postgres.url({ role: "owner" }), appUrl: postgres.url({ role: "app" }) }
  await migrate({ ownerUrl: template.ownerUrl, appRole: new URL(template.appUrl).username, say: silent })
  project.provide("template", template)
}
