import type { ComponentChildren } from "preact"
import type { LeftOver } from "../../engine/assignment/explanations.js"
import { BarChart } from "../../ui/charts/bar-chart.js"
import { Table } from "../../ui/table.js"
import type { PairOutcome } from "./pair-outcome.js"
import type { ExplainedPair } from "./pair-people.js"
import type { ReportMessages } from "./report.en.js"
import { PointsChart, ScoresChart } from "./report-charts.view.js"
import { sayChanges, sayReason, sayWhy } from "./say-explanations.js"
import { provenLevels, sayCounts, sayRules, sayScores } from "./say-outcome.js"
import { sayColumns, sayProblem } from "./say-roster.js"

interface PartProps {
  readonly outcome: PairOutcome
  readonly words: ReportMessages
}

/** Everything that a programme officer needs to decide, and to answer for, on one page. */
export function PairReport({ outcome, words }: PartProps) {
  const { asked, files, told } = outcome
  const { pairing } = told
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{[sayCounts(pairing, told.words), ...sayScores(pairing, told.words)].join(" ")}</p>
      <p>{words.aims[asked.aim]}</p>
      <p>{words.scoreMeaning}</p>
      <p class="small muted">
        {words.made({
          mentors: files.mentor,
          mentees: files.mentee,
          seed: asked.seed,
          eligible: pairing.eligiblePairs,
        })}
      </p>
      {pairing.pairs.length > 0 ? (
        <div class="halves section">
          <ScoresChart pairs={pairing.pairs} words={words} />
          <PointsChart pairs={pairing.pairs} criteria={told.words.explanations.criteria} words={words} />
        </div>
      ) : null}
      <LeftOverPart outcome={outcome} words={words} />
      <PairsPart outcome={outcome} words={words} />
      <FreePart outcome={outcome} words={words} />
      <ListsPart outcome={outcome} words={words} />
      <Part id="proof" title={words.proof}>
        <p>{words.proofLead}</p>
        <Lines lines={provenLevels(pairing.levels, told.words)} />
      </Part>
    </>
  )
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

function LeftOverPart({ outcome, words }: PartProps) {
  const { nameOf, pairing, words: said } = outcome.told
  const { leftOver } = pairing
  const reasons = Object.keys(words.reasons) as LeftOver["reason"][]
  const counts = reasons.map((reason) => ({
    label: words.reasons[reason],
    value: leftOver.filter(({ why }) => why.reason === reason).length,
  }))
  if (leftOver.length === 0) {
    return (
      <Part id="left-over" title={words.leftOver}>
        <p>{words.nobodyLeft}</p>
      </Part>
    )
  }
  return (
    <Part id="left-over" title={words.leftOver}>
      <BarChart
        id="left-over-reasons"
        summary={words.reasonsSummary({ n: leftOver.length })}
        caption={words.reasonsCaption}
        heads={{ label: words.reason, value: words.people }}
        data={counts.filter(({ value }) => value > 0)}
      />
      <Table
        id="left-over-people"
        caption={words.leftOverCaption}
        rows={leftOver}
        rowKey={({ mentee }) => mentee.key}
        columns={[
          { heading: said.pair.columns.mentee, cell: ({ mentee }) => nameOf(mentee.person), rowHeading: true },
          { heading: said.pair.columns.why, cell: (each) => sayWhy(each, said.explanations) },
          { heading: said.pair.columns.change, cell: (each) => sayChanges(each, said.explanations).join(" ") },
        ]}
      />
    </Part>
  )
}

function PairsPart({ outcome, words }: PartProps) {
  const { labelOf, nameOf, pairing, words: said } = outcome.told
  const { columns } = said.pair
  const reasons = (pair: ExplainedPair) => (
    <Lines lines={pair.reasons.map((reason) => sayReason(reason, labelOf, said.explanations))} />
  )
  return (
    <Part id="pairs" title={words.allPairs}>
      <Table
        id="pairs-table"
        caption={words.pairsCaption}
        rows={pairing.pairs}
        rowKey={({ mentee }) => mentee.key}
        columns={[
          { heading: columns.mentee, cell: ({ mentee }) => nameOf(mentee.person), rowHeading: true },
          { heading: columns.mentor, cell: ({ mentor }) => nameOf(mentor.person) },
          { heading: columns.score, cell: ({ score }) => score.total + score.wish, align: "right" },
          { heading: columns.why, cell: reasons },
        ]}
      />
    </Part>
  )
}

function FreePart({ outcome, words }: PartProps) {
  const { nameOf, pairing, words: said } = outcome.told
  return (
    <Part id="free" title={words.free}>
      {pairing.free.length === 0 ? (
        <p>{words.noneFree}</p>
      ) : (
        <Table
          id="free-places"
          caption={words.freeCaption}
          rows={pairing.free}
          rowKey={({ mentor }) => mentor.key}
          columns={[
            { heading: said.pair.columns.mentor, cell: ({ mentor }) => nameOf(mentor.person), rowHeading: true },
            { heading: words.places, cell: ({ places }) => places, align: "right" },
          ]}
        />
      )}
    </Part>
  )
}

function ListsPart({ outcome, words }: PartProps) {
  const { files, people, rosters, told } = outcome
  const { roster, pair } = told.words
  const remarks = people.remarks.map((remark) => sayProblem(remark, files, roster))
  return (
    <Part id="lists" title={words.lists}>
      {(["mentor", "mentee"] as const).map((side) => (
        <div key={side}>
          <h3>{words.columnsOf({ file: files[side] })}</h3>
          <Lines lines={sayColumns(rosters[side], roster)} />
        </div>
      ))}
      {remarks.length > 0 ? (
        <>
          <h3>{pair.leftAside}</h3>
          <Lines lines={remarks} />
        </>
      ) : null}
      <h3>{words.rules}</h3>
      <Lines lines={sayRules(outcome)} />
    </Part>
  )
}
