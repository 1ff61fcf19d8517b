import type { Temporal } from "temporal-polyfill"
import { estimateLeft } from "./runs/estimate-left.js"
import type { Run } from "./runs/run.store.js"
import { runs as english } from "./runs/runs.en.js"
import { runs as french } from "./runs/runs.fr.js"
import type { Language } from "./wording.js"

const words = { en: english, fr: french } as const

/** Where the bar is drawn: a terminal redraws one line, anything else gets a line when there is news. */
export interface Screen {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

const barCells = 24

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
