import { scaleLinear } from "d3-scale"
import { ChartFigure, type ChartProps, greatest, percent, useSaid } from "./chart-figure.js"

const rowHeight = 44
const barHeight = 16
const textLine = 14

interface BarChartProps extends ChartProps {
  /** What a full bar is; the greatest value where nothing is said. */
  readonly outOf?: number | undefined
}

/** Lying bars, one below the other, for names that need room. Each has its name above it and its figure at the end. */
export function BarChart({ outOf, ...chart }: BarChartProps) {
  const said = useSaid()
  const { data } = chart
  const widthOf = scaleLinear([0, outOf ?? greatest(data)], [0, 1]).clamp(true)
  return (
    <ChartFigure {...chart} height={data.length * rowHeight}>
      {data.map((datum, row) => (
        <g key={datum.label} transform={`translate(0 ${row * rowHeight})`}>
          <text y={textLine}>{datum.label}</text>
          <text class="strong" x="100%" y={textLine} text-anchor="end">
            {said(datum)}
          </text>
          <rect class="f-line" width="100%" y={textLine + 6} height={barHeight} />
          <rect class="f-mid" width={percent(widthOf(datum.value))} y={textLine + 6} height={barHeight} />
        </g>
      ))}
    </ChartFigure>
  )
}
