import type { Temporal } from "temporal-polyfill"
import { wording } from "../wording.js"

const f = wording.en

export const runs = {
  counted: (v: { label: string; done: number; total: number; share: number }) =>
    `${v.label}: ${f.percent(v.share)}, ${f.number(v.done)} of ${f.number(v.total)}`,
  counting: (v: { label: string }) => `${v.label}: counting…`,
  left: (v: { length: Temporal.Duration }) => `about ${f.duration(v.length)} left`,
  completed: (v: { label: string; done: number }) => `${v.label}: done, ${f.number(v.done)}.`,
  withFailures: (v: { label: string; done: number; failed: number }) =>
    `${v.label}: done, ${f.number(v.done)}; could not be treated: ${f.number(v.failed)}.`,
  stopped: (v: { label: string; done: number }) => `${v.label}: stopped after ${f.number(v.done)}.`,
  failed: (v: { label: string; done: number; failure: string }) =>
    `${v.label}: interrupted after ${f.number(v.done)} (${v.failure}). The log says why.`,
}

export type RunsMessages = typeof runs
