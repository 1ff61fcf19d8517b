import type { VNode } from "preact"
import { type Language, wording } from "../../../platform/wording.js"
import { BarChart } from "../../../ui/charts/bar-chart.js"
import { Histogram } from "../../../ui/charts/histogram.js"
import { StackedBars } from "../../../ui/charts/stacked-bars.js"
import type { Row } from "./count-split.js"
import type { Statistics } from "./read-statistics.js"
import { type StatisticsNames, sayCount, sayInterval, sayPart, statisticsWords } from "./statistics.words.js"

export const chartNames = ["picture", "histogram", "skills"] as const
export type ChartName = (typeof chartNames)[number]

export interface Charted {
  readonly language: Language
  readonly statistics: Statistics
  readonly names: StatisticsNames
}

/** One of the three charts; undefined where there is nothing to draw. */
export function chartOf(name: ChartName, charted: Charted): VNode | undefined {
  if (name === "picture") return picture(charted)
  return name === "histogram" ? histogram(charted) : skills(charted)
}

function picture({ language, statistics, names }: Charted): VNode | undefined {
  const { split, parts, rows } = statistics.picture
  if (parts.length === 0) return undefined
  const words = statisticsWords[language]
  const title = words.splits[split]
  const partNames = parts.map((part) => sayPart(split, part, names, language))
  return (
    <StackedBars
      id="chart-picture"
      summary={words.summary({ title, rows: rows.length, parts: partNames })}
      caption={title}
      heads={{ label: words.intervals[statistics.asked.interval], total: words.total }}
      parts={partNames}
      others={words.others}
      rows={rows.map((row) => ({
        label: sayInterval(statistics.asked.interval, row.start, language),
        values: valuesOf(row, partNames, language),
        ...(row.total !== null && { total: wording[language].number(row.total) }),
      }))}
    />
  )
}

function valuesOf({ counts, total }: Row, partNames: readonly string[], language: Language) {
  return counts.map((count, at) => {
    const part = partNames[at] ?? ""
    const said = sayCount(count, language)
    const n = count.n ?? 0
    return {
      value: n,
      said,
      tip: total === null ? `${part} – ${said}` : statisticsWords[language].tip({ part, n, total }),
    }
  })
}

function histogram({ language, statistics }: Charted): VNode | undefined {
  const { bins, asked } = statistics
  if (bins.length === 0) return undefined
  const words = statisticsWords[language]
  const title = words.measures[asked.measure]
  const n = bins.reduce((sum, { count }) => sum + count, 0)
  const most = bins.reduce((best, bin) => (bin.count > best.count ? bin : best))
  return (
    <Histogram
      id="chart-histogram"
      summary={words.histogramSummary({ title, n, from: most.from, until: most.until })}
      caption={title}
      heads={{ label: title, value: words.count }}
      data={bins.map(({ from, until, count }) => ({
        label: words.band({ from, until }),
        short: wording[language].number(from),
        value: count,
      }))}
    />
  )
}

function skills({ language, statistics, names }: Charted): VNode | undefined {
  const [first] = statistics.skills
  if (!first) return undefined
  const words = statisticsWords[language]
  const nameOf = (skill: string) => names.skills.get(skill) ?? skill
  return (
    <BarChart
      id="chart-skills"
      summary={words.skillsSummary({ skill: nameOf(first.skill), n: first.count })}
      caption={words.skills}
      heads={{ label: words.skill, value: words.count }}
      data={statistics.skills.map(({ skill, count }) => ({ label: nameOf(skill), value: count }))}
    />
  )
}
