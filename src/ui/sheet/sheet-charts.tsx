import { BarChart } from "../charts/bar-chart.js"
import { Histogram } from "../charts/histogram.js"
import { LineChart } from "../charts/line-chart.js"
import { StackedBars } from "../charts/stacked-bars.js"
import { useSheetWords } from "./words.js"

export function ChartSection() {
  const words = useSheetWords()
  const { charts } = words
  const bands = [450, 500, 550, 600, 650, 700].map((from, at) => ({
    label: words.band({ from, to: from + 49 }),
    short: String(from),
    value: [6, 11, 17, 22, 20, 15][at] ?? 0,
  }))
  const months = charts.months.map((label, at) => ({ label, value: [12, 30, 24, 41][at] ?? 0 }))
  const needs = words.reasons.map((label, at) => ({ label, value: 8 - 3 * at }))
  const sides = charts.months.map((label, at) => {
    const [mentees = 0, mentors = 0] =
      [[8, 4] as const, [21, 9] as const, [15, 9] as const, [30, 11] as const][at] ?? []
    const values = [mentees, mentors].map((value) => ({ value, said: String(value), tip: String(value) }))
    return { label, values, total: String(mentees + mentors) }
  })
  return (
    <>
      <Histogram
        id="chart-scores"
        summary={charts.scoresSummary}
        caption={charts.scores}
        heads={{ label: charts.band, value: charts.pairs }}
        data={bands}
        mark={{ at: 0.52, label: charts.mean }}
      />
      <BarChart
        id="chart-reasons"
        summary={charts.reasonsSummary}
        caption={words.flipCaption}
        heads={{ label: words.reason, value: words.people }}
        data={needs}
      />
      <LineChart
        id="chart-months"
        summary={charts.monthsSummary}
        caption={charts.registrations}
        heads={{ label: charts.month, value: words.people }}
        data={months}
      />
      <StackedBars
        id="chart-sides"
        summary={charts.sidesSummary}
        caption={charts.sides}
        heads={{ label: charts.month, total: charts.total }}
        parts={charts.parts}
        rows={sides}
        others={charts.others}
      />
    </>
  )
}
