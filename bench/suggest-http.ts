import { throughTrialDoorway } from "../src/cli/on-database.js"
import { openTerminal } from "../src/cli/terminal.js"
import type { TextLanguage } from "../src/engine/text/suggestion-index.js"
import { classificationPaths } from "../src/modules/classification/classification.paths.js"
import { loadEdition } from "../src/modules/classification/editions/load-edition.js"
import { to } from "../src/web/paths.js"
import { readOfficialTitles } from "../tests/reference/golden.js"
import { freePort, startProgram } from "../tests/support/program.js"
import { makeTemporaryFolder } from "../tests/support/temporary-folder.js"

export interface SuggestionSite {
  /** One request of a suggestion box; gives its milliseconds. */
  readonly ask: (typed: string, language: TextLanguage) => Promise<number>
  stop(): Promise<void>
}

/** A trial of the built program that knows the official titles. */
export async function startSuggestionSite(): Promise<SuggestionSite> {
  const environment = {
    JUMELAGE_FOLDER: await makeTemporaryFolder("bench"),
    JUMELAGE_PORT: String(await freePort()),
    JUMELAGE_REQUESTS_PER_MINUTE: "100000000",
  }
  const program = startProgram(["trial"], environment)
  await program.waitFor("Jumelage is ready", 180_000)
  await loadOfficialTitles(environment)
  return {
    ask: async (typed, language) => {
      const path = to(classificationPaths.occupationSuggestions, language)
      const began = performance.now()
      const answer = await fetch(`http://127.0.0.1:${environment.JUMELAGE_PORT}${path}?q=${encodeURIComponent(typed)}`)
      await answer.text()
      if (!answer.ok) throw new Error(`“${typed}” was answered ${answer.status}`)
      return performance.now() - began
    },
    async stop() {
      program.process.kill("SIGTERM")
      await program.ended()
    },
  }
}

async function loadOfficialTitles(environment: NodeJS.ProcessEnv): Promise<void> {
  const source = {
    list: "occupation-title",
    publisher: "statcan",
    source: "bench",
    digest: "bench",
    isOwn: false,
  } as const
  await throughTrialDoorway(environment, openTerminal(environment), (doorway) =>
    loadEdition(doorway, source, officialTitles()),
  )
}

async function* officialTitles() {
  for (const [index, { code, language, title, illustrative }] of readOfficialTitles().entries()) {
    yield { line: index + 2, values: { occupation: code, language, title, isIllustrative: illustrative === "1" } }
  }
}
