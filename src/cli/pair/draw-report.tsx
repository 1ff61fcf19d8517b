import { readFile } from "node:fs/promises"
import { projectPath } from "../../platform/project.js"
import { renderSingleFile } from "../../ui/single-file.js"
import type { PairOutcome } from "./pair-outcome.js"
import { PairReport } from "./pair-report.view.js"
import { report as english } from "./report.en.js"
import { report as french } from "./report.fr.js"

/** The report in one file, in the look of the platform. */
export async function drawReport(outcome: PairOutcome): Promise<string> {
  const { language } = outcome
  const words = { en: english, fr: french }[language]
  const stylesheet = await readFile(projectPath("public/look.css"), "utf8")
  return renderSingleFile({ language, title: words.title, stylesheet }, <PairReport outcome={outcome} words={words} />)
}
