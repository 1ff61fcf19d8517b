import type { ShownCount } from "../../../platform/shown-count.js"
import type { Language } from "../../../platform/wording.js"
import { BarChart } from "../../../ui/charts/bar-chart.js"
import { Histogram } from "../../../ui/charts/histogram.js"
import { LineChart } from "../../../ui/charts/line-chart.js"
import { type Figure, isMonthly } from "./figure.js"
import { figuresWords, sayCount, sayPart } from "./figures.words.js"

interface FigureChartProps {
  readonly language: Language
  readonly figure: Figure
  readonly serviceWeeks: number
}

/** Standing bars have room for a year; a line goes farther. */
const mostBars = 12

/** One figure under its name: its parts drawn, the same in a table; a sentence where none of them may be told. */
export function FigureChart({ language, figure, serviceWeeks }: FigureChartProps) {
  const words = figuresWords[language]
  const isTold = figure.parts.some(({ count }) => count.n !== null)
  return (
    <>
      <h3>{words.titles[figure.code]}</h3>
      {figure.total.n === 0 && <p>{words.nothing}</p>}
      {figure.total.n !== 0 && isTold && <Drawing language={language} figure={figure} serviceWeeks={serviceWeeks} />}
      {!isTold && <p>{words.noParts({ total: sayCount(figure.total, language) })}</p>}
    </>
  )
}

/** What is not told is drawn as nothing. */
function Drawing({ language, figure, serviceWeeks }: FigureChartProps) {
  const words = figuresWords[language]
  const { code, total, parts } = figure
  const title = words.titles[code]
  const data = parts.map(({ code: part, count }) => ({
    label: sayPart(code, part, { language, serviceWeeks }),
    value: count.n ?? 0,
    said: sayCount(count, language),
    short: isMonthly(code) ? String(Number(part.slice(5))) : undefined,
    brief: sayBriefly(count, language),
  }))
  const said = { title, total: sayCount(total, language) }
  const most = data.reduce((best, each) => (each.value > best.value ? each : best))
  const chart = {
    id: `chart-${code}`,
    summary: words.summary({ ...said, most: most.label, count: most.said }),
    caption: words.withTotal(said),
    heads: { label: isMonthly(code) ? words.month : words.part, value: words.count },
    data,
  }
  if (!isMonthly(code)) return <BarChart {...chart} />
  return data.length > mostBars ? <LineChart {...chart} /> : <Histogram {...chart} />
}

function sayBriefly(count: ShownCount, language: Language): string {
  const { fewBriefly, hiddenBriefly } = figuresWords[language]
  if (count.n !== null) return sayCount(count, language)
  return count.shown === "few" ? fewBriefly : hiddenBriefly
}
