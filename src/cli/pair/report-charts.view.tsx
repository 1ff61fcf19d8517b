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

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

export function ScoresChart({ pairs, words }: ChartProps) {
  const scores = pairs.map(({ score }) => score.total + score.wish)
  const [lowest, highest, mean] = [Math.min(...scores), Math.max(...scores), Math.round(meanOf(scores))]
  const from = Math.floor(lowest / band) * band
  const bands = Array.from({ length: Math.floor((highest - from) / band) + 1 }, (_, at) => from + at * band)
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
    const said = words.pointsOf({ points, outOf })
    return [{ label: criteria[criterion], value: points, said, share: points / outOf }]
  })
  const best = data.toSorted((one, other) => other.share - one.share)[0]?.label ?? ""
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{words.criteria}</h2>
      <BarChart
        id="criteria-chart"
        summary={words.criteriaSummary({ best })}
        caption={words.criteriaCaption}
        heads={{ label: words.criterion, value: words.points }}
        data={data}
      />
    </section>
  )
}
