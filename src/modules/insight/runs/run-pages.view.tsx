import type { Temporal } from "temporal-polyfill"
import { estimateLeft, type Run } from "../../../platform/runs.js"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import { Progress } from "../../../ui/progress.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { insightPaths } from "../insight.paths.js"
import { runPagesWords } from "./run-pages.words.js"

/** What a run does, in words, by its kind. */
export type RunLabels = ReadonlyMap<string, Readonly<Record<Language, string>>>

interface Shown {
  readonly language: Language
  readonly timeZone: string
  readonly labels: RunLabels
  /** Names by key. */
  readonly askers: ReadonlyMap<string, string>
}

export function labelOf({ kind }: Run, { labels, language }: Pick<Shown, "labels" | "language">): string {
  return labels.get(kind)?.[language] ?? kind
}

function askerOf({ askedBy }: Run, { askers, language }: Pick<Shown, "askers" | "language">): string {
  const words = runPagesWords[language]
  return askedBy === null ? words.platform : (askers.get(askedBy) ?? words.gone)
}

const tones = { waiting: undefined, running: "info", completed: "ok", stopped: "warn", failed: "bad" } as const

function Status({ run, language }: { readonly run: Run; readonly language: Language }) {
  return <Tag tone={tones[run.status]}>{runPagesWords[language].statuses[run.status]}</Tag>
}

function countsOf({ doneCount, totalCount }: Run, language: Language): string {
  return totalCount === null ? "–" : runPagesWords[language].doneOf({ done: doneCount, total: totalCount })
}

export function Runs({ runs, ...shown }: Shown & { readonly runs: readonly Run[] }) {
  const { language, timeZone } = shown
  const words = runPagesWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {runs.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <Table
          id="runs"
          caption={words.caption}
          flip
          rows={runs}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: words.what,
              rowHeading: true,
              cell: (run) => <a href={to(insightPaths.run, language, { id: run.id })}>{labelOf(run, shown)}</a>,
            },
            { heading: words.askedBy, cell: (run) => askerOf(run, shown) },
            { heading: words.status, cell: (run) => <Status run={run} language={language} /> },
            { heading: words.counts, cell: (run) => countsOf(run, language) },
            { heading: words.askedAt, cell: ({ askedAt }) => <Time at={askedAt} zone={timeZone} /> },
          ]}
        />
      )}
    </>
  )
}

interface OneRunProps extends Shown {
  readonly run: Run
  readonly now: Temporal.Instant
}

/** One run: while it works, how far it is and a way to stop it; then how it ended. */
export function OneRun({ run, now, ...shown }: OneRunProps) {
  return (
    <>
      <h1>{labelOf(run, shown)}</h1>
      {run.finishedAt === null ? <UnderWay run={run} now={now} {...shown} /> : <Ended run={run} {...shown} />}
    </>
  )
}

function UnderWay({ run, now, ...shown }: OneRunProps) {
  const { language, timeZone } = shown
  const words = runPagesWords[language]
  return (
    <Progress
      id="progress"
      label={labelOf(run, shown)}
      done={run.doneCount}
      total={run.totalCount ?? undefined}
      left={estimateLeft(run, now)}
      refreshAddress={to(insightPaths.run, language, { id: run.id })}
    >
      {run.stopAskedAt === null ? (
        <Form action={to(insightPaths.stopRun, language, { id: run.id })}>
          <Button variant="quiet">{words.stop}</Button>
        </Form>
      ) : (
        <p>{words.stopping({ askedAt: run.stopAskedAt, timeZone })}</p>
      )}
    </Progress>
  )
}

function Ended({ run, ...shown }: Omit<OneRunProps, "now">) {
  const { language, timeZone } = shown
  const words = runPagesWords[language]
  const moment = (at: Temporal.Instant | null) => (at ? <Time at={at} zone={timeZone} /> : "–")
  return (
    <Facts
      facts={[
        { term: words.status, value: <Status run={run} language={language} /> },
        { term: words.counts, value: countsOf(run, language) },
        ...(run.failedCount > 0 ? [{ term: words.failedCount, value: run.failedCount }] : []),
        { term: words.askedBy, value: askerOf(run, shown) },
        { term: words.askedAt, value: moment(run.askedAt) },
        { term: words.startedAt, value: moment(run.startedAt) },
        { term: words.finishedAt, value: moment(run.finishedAt) },
        ...(run.failure ? [{ term: words.failure, value: <code>{run.failure}</code> }] : []),
      ]}
    />
  )
}
