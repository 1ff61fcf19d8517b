import { scaleBand, scaleLinear } from "d3-scale"
import { ChartFigure, type ChartProps, type Datum, greatest, percent, useSaid } from "./chart-figure.js"

const [top, floor, height] = [28, 180, 206]
/** What a mark says stands above all figures. */
const markRoom = 18

interface HistogramProps extends ChartProps {
  readonly data: readonly (Datum & {
    /** What stands below the bar where the label is long: the beginning of the band. */
    readonly short?: string | undefined
    /** What stands above the bar where what is said is long. */
    readonly brief?: string | undefined
  })[]
  /** A line across, such as a mean: where it stands, from 0 to 1, and what it says. */
  readonly mark?: { readonly at: number; readonly label: string } | undefined
}

/** Standing bars for bands that follow each other. Each has its figure above it and its band below. */
export function Histogram({ mark, ...chart }: HistogramProps) {
  const said = useSaid()
  const { data } = chart
  const xOf = scaleBand(
    data.map(({ label }) => label),
    [0, 1],
  ).paddingInner(0.12)
  const yOf = scaleLinear([0, greatest(data)], [floor, mark ? top + markRoom : top])
  const middle = (label: string) => percent((xOf(label) ?? 0) + xOf.bandwidth() / 2)
  return (
    <ChartFigure {...chart} height={height}>
      <line class="k-line" x1="0" x2="100%" y1={floor} y2={floor} />
      {data.map((datum) => {
        const { label, value, short = label, brief = said(datum) } = datum
        const y = Number(yOf(value).toFixed(1))
        return (
          <g key={label}>
            <rect
              class="f-mid"
              x={percent(xOf(label) ?? 0)}
              y={y}
              width={percent(xOf.bandwidth())}
              height={Number((floor - y).toFixed(1))}
            />
            <text class="strong" x={middle(label)} y={y - 6} text-anchor="middle">
              {brief}
            </text>
            <text x={middle(label)} y={floor + 18} text-anchor="middle">
              {short}
            </text>
          </g>
        )
      })}
      {mark ? (
        <>
          <line class="k-ink dash" x1={percent(mark.at)} x2={percent(mark.at)} y1={4} y2={floor} />
          <text
            class="strong"
            x={percent(mark.at)}
            y={12}
            dx={mark.at > 0.7 ? -8 : 8}
            text-anchor={mark.at > 0.7 ? "end" : "start"}
          >
            {mark.label}
          </text>
        </>
      ) : null}
    </ChartFigure>
  )
}
