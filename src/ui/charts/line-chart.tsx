import { scaleLinear, scalePoint } from "d3-scale"
import { line } from "d3-shape"
import { ChartFigure, type ChartProps, type Datum, greatest, percent, useSaid } from "./chart-figure.js"

const [top, floor, height] = [28, 180, 206]
/** Names below the points; more would run into each other on a narrow screen. */
const mostNames = 6

/** Figures that follow each other in time, joined by a line; the first, the last and the greatest are written out. */
export function LineChart(chart: ChartProps) {
  const said = useSaid()
  const { data } = chart
  const labels = data.map(({ label }) => label)
  const xOf = scalePoint(labels, [0, 1]).padding(0.5)
  const yOf = scaleLinear([0, greatest(data)], [floor, top])
  const place = ({ label, value }: Datum) => ({ x: xOf(label) ?? 0, y: Number(yOf(value).toFixed(1)) })
  const path = line<Datum>(
    (datum) => 100 * place(datum).x,
    (datum) => place(datum).y,
  )(data)
  const every = Math.ceil(data.length / mostNames)
  const peak = data.findIndex(({ value }) => value === greatest(data))
  const isWritten = (at: number) => at === 0 || at === data.length - 1 || at === peak
  return (
    <ChartFigure {...chart} height={height}>
      <line class="k-line" x1="0" x2="100%" y1={floor} y2={floor} />
      <svg viewBox={`0 0 100 ${height}`} width="100%" height={height} preserveAspectRatio="none" aria-hidden="true">
        <path class="k-ink" fill="none" vector-effect="non-scaling-stroke" d={path ?? ""} />
      </svg>
      {data.map((datum, at) => {
        const { x, y } = place(datum)
        return (
          <g key={datum.label}>
            <circle class="f-brand" cx={percent(x)} cy={y} r={4} />
            {isWritten(at) ? (
              <text class="strong" x={percent(x)} y={y - 10} text-anchor="middle">
                {said(datum)}
              </text>
            ) : null}
            {at % every === 0 ? (
              <text x={percent(x)} y={floor + 18} text-anchor="middle">
                {datum.label}
              </text>
            ) : null}
          </g>
        )
      })}
    </ChartFigure>
  )
}
