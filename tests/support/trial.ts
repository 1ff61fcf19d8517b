import { afterAll, beforeAll } from "vitest"
import { freePort, type Program, startProgram } from "./program.js"
import { makeTemporaryFolder } from "./temporary-folder.js"

/** A trial of the built program, as `script/server` starts it, for the journeys of a test file. */
export function useTrial(): { readonly url: string } {
  const started: { url?: string; program?: Program } = {}
  beforeAll(async () => {
    const port = await freePort()
    const program = startProgram(["trial"], {
      JUMELAGE_FOLDER: await makeTemporaryFolder("journey"),
      JUMELAGE_PORT: String(port),
    })
    Object.assign(started, { program, url: `http://localhost:${port}` })
    await program.waitFor("Jumelage is ready")
  })
  afterAll(async () => {
    started.program?.process.kill("SIGTERM")
    await started.program?.ended()
  })
  return {
    get url() {
      if (!started.url) throw new Error("the trial is used before its tests begin")
      return started.url
    },
  }
}
