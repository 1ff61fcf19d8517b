import type { Temporal } from "temporal-polyfill"
import { mostPoints } from "../../../engine/measuring/measure.js"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Histogram } from "../../../ui/charts/histogram.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Panel } from "../../../ui/containers.js"
import { Stats } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Tag } from "../../../ui/tag.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { listsWords } from "../lists/lists.words.js"
import type { Programme } from "../programmes/programme.store.js"
import { aims } from "../programmes/programme-settings.js"
import type { Desk } from "./desk.js"
import { LeftOver } from "./left-over.view.js"
import type { MatchingRun } from "./matching-run.store.js"
import { Pairs, type PairsProps } from "./pairs.view.js"
import { runsPaths } from "./runs.paths.js"
import { runsWords } from "./runs.words.js"
import { weeksWaited } from "./weeks-waited.js"

export interface RunPageProps {
  readonly language: Language
  readonly zone: string
  readonly now: Temporal.Instant
  readonly programme: Programme
  readonly run: MatchingRun
  readonly desk: Desk
  readonly form: FormState
  readonly shown: Pick<PairsProps, "pairs" | "filter" | "search" | "page" | "pages">
}

/** The dry run as the coordination judges it: figures, proof, who is left over and why, every pair. */
export function RunPage(props: RunPageProps) {
  const { language, run, desk, programme, now, shown } = props
  const words = runsWords[language]
  const sent = desk.pairs.filter(({ proposalId }) => proposalId !== null).length
  return (
    <>
      <p class="row">
        <Tag tone="info">{words.dryRun}</Tag> <Tag>{listsWords[language].streams[run.stream].name}</Tag>{" "}
        <Tag>{words.aims[run.aim]}</Tag> <Tag>{sent === 0 ? words.nothingSent : words.sent({ n: sent })}</Tag>
      </p>
      <Figures {...props} />
      <Proof {...props} />
      {desk.before && (
        <p class="small">
          {words.compared({
            number: desk.before.number,
            pairs: desk.before.pairs,
            changed: desk.pairs.filter(({ hasChanged }) => hasChanged).length,
          })}
        </p>
      )}
      {desk.pairs.length > 0 && <Distribution {...props} />}
      <LeftOver language={language} left={desk.left} now={now} />
      <div class="section">
        <WhatIf {...props} />
      </div>
      <Pairs language={language} programme={programme} run={run} now={now} all={desk.pairs} {...shown} />
    </>
  )
}

const mean = (numbers: readonly number[]) => Math.round(numbers.reduce((sum, n) => sum + n, 0) / numbers.length)

function Figures({ language, run, desk, programme, now }: RunPageProps) {
  const { figures: words } = runsWords[language]
  const weeks = programme.settings.serviceWeeks
  const countOverdue = (people: readonly { readonly waitingSince: Temporal.Instant | null }[]) =>
    people.filter(({ waitingSince }) => weeksWaited(waitingSince, now) >= weeks).length
  const served = countOverdue(desk.pairs)
  const scores = desk.pairs.map(({ score }) => score)
  const some = (value: () => number) => (scores.length === 0 ? words.none : value())
  return (
    <Stats
      stats={[
        { term: words.pairs, value: desk.pairs.length, note: words.ofMentees({ n: run.menteeCount ?? 0 }) },
        { term: words.mean, value: some(() => mean(scores)), note: words.outOf },
        {
          term: words.lowest,
          value: some(() => Math.min(...scores)),
          note: words.threshold({ points: run.rules.threshold.first }),
        },
        {
          term: words.overdue,
          value: served,
          note: words.ofOverdue({ n: served + countOverdue(desk.left), weeks }),
        },
        { term: words.places, value: desk.pairs.length, note: words.ofPlaces({ n: run.placeCount ?? 0 }) },
        { term: words.left, value: desk.left.length },
      ]}
    />
  )
}

function Proof({ language, zone, programme, run }: RunPageProps) {
  const words = runsWords[language]
  const { rules, seed, solvedAt } = run
  return (
    <div class="row">
      {solvedAt && (
        <p class="small muted">
          {words.proof({ at: solvedAt, timeZone: zone, rules: `${rules.version} (${rules.from})`, seed })}
        </p>
      )}
      <Form action={to(runsPaths.check, language, { id: programme.id, number: run.number })}>
        <Button variant="quiet" size="tight">
          {words.check}
        </Button>
      </Form>
    </div>
  )
}

const bandWidth = 50

function Distribution({ language, desk }: RunPageProps) {
  const { distribution: words } = runsWords[language]
  const bands = desk.pairs.map(({ score }) =>
    Math.min(mostPoints - bandWidth, Math.floor(score / bandWidth) * bandWidth),
  )
  const [first, last] = [Math.min(...bands), Math.max(...bands)]
  const starts = Array.from({ length: (last - first) / bandWidth + 1 }, (_, index) => first + index * bandWidth)
  return (
    <section class="section" aria-labelledby="distribution-title">
      <h2 id="distribution-title">{words.title}</h2>
      <Histogram
        id="distribution"
        summary={words.summary({ n: desk.pairs.length, from: first, to: last + bandWidth })}
        caption={words.caption}
        heads={{ label: words.band, value: words.pairs }}
        data={starts.map((from) => ({
          label: words.from({ from, to: from + bandWidth - 1 }),
          short: String(from),
          value: bands.filter((band) => band === from).length,
        }))}
      />
    </section>
  )
}

function WhatIf({ language, programme, run, form }: RunPageProps) {
  const { whatIf: words, aims: aimWords } = runsWords[language]
  const given = { threshold: String(run.rules.threshold.first), aim: run.aim, ...form.values }
  const filled = { ...form, values: given }
  return (
    <Panel id="what-if" title={words.title}>
      <p class="small">{words.text}</p>
      <Form action={to(runsPaths.again, language, { id: programme.id, number: run.number })}>
        <TextField form={filled} name="threshold" label={words.threshold} inputmode="numeric" width="s" />
        <RadioGroup
          form={filled}
          name="aim"
          label={words.aim}
          tight
          choices={aims.map((aim) => ({ value: aim, label: aimWords[aim] }))}
        />
        <Button variant="second">{words.button}</Button>
      </Form>
    </Panel>
  )
}
