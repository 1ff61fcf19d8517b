import type { ComponentChildren } from "preact"
import type { Temporal } from "temporal-polyfill"
import { useWording, useWords } from "./language.js"

interface ProgressProps {
  readonly id: string
  /** What is being done, in words. */
  readonly label: string
  readonly done: number
  /** Absent while it is not known yet. */
  readonly total?: number | undefined
  readonly left?: Temporal.Duration | undefined
  /** The same page, read again. */
  readonly refreshAddress: string
  /** A way out: the form that stops the run. */
  readonly children?: ComponentChildren
}

/** Long work: counts, an estimate and a way out; no skeletons. */
export function Progress({ id, label, done, total, left, refreshAddress, children }: ProgressProps) {
  const words = useWords()
  const wording = useWording()
  const counts = total === undefined ? words.progressSoFar({ n: done }) : words.progressOf({ done, total })
  // Rounded down: 100% is said only when it is true.
  const share = total ? Math.floor((100 * done) / total) / 100 : 0
  return (
    <div class="card" role="status">
      <p id={id}>
        <strong>{label}</strong>, {counts}
        {left !== undefined && `, ${words.timeLeft({ length: left })}`}
      </p>
      {total === undefined ? (
        <progress aria-labelledby={id} />
      ) : (
        <progress max={total} value={done} aria-labelledby={id}>
          {wording.percent(share)}
        </progress>
      )}
      <div class="row">
        <a href={refreshAddress}>{words.refresh}</a>
        {children}
      </div>
    </div>
  )
}
