import { setTimeout as pause } from "node:timers/promises"
import { system } from "../context.js"
import { type Doorway, reading } from "../db.js"
import { draw, progressLine, type Screen } from "../progress.js"
import type { Language } from "../wording.js"
import { findRun, type Run } from "./run.store.js"
import { runs as english } from "./runs.en.js"
import { runs as french } from "./runs.fr.js"

const words = { en: english, fr: french } as const

const refreshMilliseconds = 250

/** Follows a run in a terminal until it is over, and returns how it ended. */
export async function showRun(
  doorway: Doorway,
  shown: { readonly id: string; readonly label: string; readonly language: Language; readonly screen: Screen },
): Promise<Run> {
  const { screen, label, language } = shown
  for (let before = ""; ; await pause(refreshMilliseconds)) {
    const run = await findRun(reading(doorway, system), shown.id)
    if (!run) throw new Error(`no run ${shown.id}`)
    const isOver = run.finishedAt !== null
    const line = isOver ? endOf(run, label, language) : progressLine(run, label, language, doorway.clock())
    if (line !== before) draw(screen, line, isOver)
    before = line
    if (isOver) return run
  }
}

function endOf(run: Run, label: string, language: Language): string {
  const said = words[language]
  const { doneCount: done, failedCount: failed } = run
  if (run.status === "stopped") return said.stopped({ label, done })
  if (run.status === "failed") return said.failed({ label, done, failure: run.failure ?? "unexpected" })
  return failed > 0 ? said.withFailures({ label, done, failed }) : said.completed({ label, done })
}
