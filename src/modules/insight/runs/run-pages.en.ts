import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const runPages = {
  title: "Runs",
  lead: "Long work that people asked for, and what the platform does by itself.",
  caption: "Runs, latest first",
  what: "Run",
  status: "Status",
  counts: "Done",
  askedAt: "Asked for",
  askedBy: "Asked by",
  platform: "The program",
  gone: "Somebody who is no longer here",
  statuses: {
    waiting: "waiting",
    running: "running",
    completed: "completed",
    stopped: "stopped",
    failed: "failed",
  },
  doneOf: (v: { done: number; total: number }) => `${f.number(v.done)} of ${f.number(v.total)}`,
  failedCount: "Could not be treated",
  startedAt: "Started",
  finishedAt: "Finished",
  failure: "Reason",
  none: "No run yet",
  noneText: "Long work appears here as soon as somebody asks for it.",
  stop: "Stop this run",
  stopping: (v: { askedAt: Temporal.Instant; timeZone: string }) =>
    `Asked to stop on ${f.dateTime(v.askedAt, v.timeZone)}. It ends after the batch under way.`,
  refusals: { "run-over": "This run is already over." },
  confirmations: { "run-stopping": "The run will stop after the batch under way." },
}

export type RunPagesMessages = typeof runPages
