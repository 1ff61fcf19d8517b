import { criteria as allCriteria, type Criterion } from "../../engine/scoring/criterion.js"
import { BarChart } from "../../ui/charts/bar-chart.js"
import { Histogram } from "../../ui/charts/histogram.js"
import type { ExplainedPair } from "./pair-people.js"
import type { ReportMessages } from "./report.en.js"

interface ChartProps {
  readonly pairs: readonly ExplainedPair[]
  readonly words: ReportMessages
}

const band = 50
/** Fewer would make bars as wide as the page. */
const fewestBands = 8

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

export function ScoresChart({ pairs, words }: ChartProps) {
  const scores = pairs.map(({ score }) => score.total + score.wish)
  const [lowest, highest, mean] = [Math.min(...scores), Math.max(...scores), Math.round(meanOf(scores))]
  const last = Math.floor(highest / band)
  const from = Math.max(0, Math.min(Math.floor(lowest / band), last - fewestBands + 1)) * band
  const bands = Array.from({ length: last + 1 - from / band }, (_, at) => from + at * band)
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{words.scores}</h2>
      <Histogram
        id="scores-chart"
        summary={words.scoresSummary({ n: pairs.length, lowest, highest, mean })}
        caption={words.scoresCaption}
        heads={{ label: words.band, value: words.pairs }}
        data={bands.map((least) => ({
          label: words.bandOf({ from: least, to: least + band - 1 }),
          short: String(least),
          value: scores.filter((score) => score >= least && score < least + band).length,
        }))}
        mark={{ at: (mean - from) / (bands.length * band), label: words.mean({ mean }) }}
      />
    </section>
  )
}

/** Means are over the pairs in which the criterion counts: it may count for nothing where nobody asked for it. */
export function PointsChart({
  pairs,
  words,
  criteria,
}: ChartProps & { readonly criteria: Readonly<Record<Criterion, string>> }) {
  const data = allCriteria.flatMap((criterion) => {
    const parts = pairs.flatMap(({ score }) => score.contributions.filter((each) => each.criterion === criterion))
    if (parts.length === 0) return []
    const points = Math.round(meanOf(parts.map((part) => part.points)))
    const outOf = Math.round(meanOf(parts.map((part) => part.outOf)))
    return [{ label: criteria[criterion], value: points / outOf, said: words.pointsOf({ points, outOf }) }]
  })
  const best = data.toSorted((one, other) => other.value - one.value)[0]?.label ?? ""
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{words.criteria}</h2>
      <BarChart
        id="criteria-chart"
        summary={words.criteriaSummary({ best })}
        caption={words.criteriaCaption}
        heads={{ label: words.criterion, value: words.points }}
        data={data}
        outOf={1}
      />
    </section>
  )
}
