import { setTimeout as pause } from "node:timers/promises"
import type { Temporal } from "temporal-polyfill"
import { system } from "../context.js"
import { type Doorway, reading } from "../db.js"
import type { Language } from "../wording.js"
import { estimateLeft } from "./estimate-left.js"
import { findRun, type Run } from "./run.store.js"
import { runs as english } from "./runs.en.js"
import { runs as french } from "./runs.fr.js"

const words = { en: english, fr: french } as const

/** Where the bar is drawn: a terminal redraws one line, anything else gets a line when there is news. */
export interface Screen {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

const refreshMilliseconds = 250
const barCells = 24

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

/** Draws the line that says how far long work is. */
export function draw(screen: Screen, line: string, isLast: boolean): void {
  if (!screen.isTTY) {
    screen.write(`${line}\n`)
    return
  }
  // Carriage return, then erase to the end of the line: the shorter text leaves nothing of the longer one.
  screen.write(`\r\u001b[K${line.slice(0, (screen.columns ?? 80) - 1)}${isLast ? "\n" : ""}`)
}

/** A bar, a share, a count and an estimate: as much of it as is known. */
export function progressLine(
  run: Pick<Run, "startedAt" | "doneCount" | "totalCount">,
  label: string,
  language: Language,
  now: Temporal.Instant,
): string {
  const said = words[language]
  if (run.totalCount === null) return said.counting({ label })
  // Rounded down: 100% is said only when it is true.
  const share = run.totalCount === 0 ? 0 : Math.floor((100 * run.doneCount) / run.totalCount) / 100
  const filled = Math.min(barCells, Math.floor(share * barCells))
  const bar = `[${"#".repeat(filled)}${".".repeat(barCells - filled)}]`
  const counted = said.counted({ label, done: run.doneCount, total: run.totalCount, share })
  const left = estimateLeft(run, now)
  return [`${bar} ${counted}`, ...(left ? [said.left({ length: left })] : [])].join(", ")
}

function endOf(run: Run, label: string, language: Language): string {
  const said = words[language]
  const { doneCount: done, failedCount: failed } = run
  if (run.status === "stopped") return said.stopped({ label, done })
  if (run.status === "failed") return said.failed({ label, done, failure: run.failure ?? "unexpected" })
  return failed > 0 ? said.withFailures({ label, done, failed }) : said.completed({ label, done })
}
