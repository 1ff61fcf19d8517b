import { scaleLinear } from "d3-scale"
import { useWords } from "../language.js"
import { Table } from "../table.js"
import { percent } from "./chart-figure.js"

const rowHeight = 44
const barHeight = 16
const textLine = 14
const keyLine = 22
const square = 12

/** From the one that is seen most; each also stands in the key and in the table, so that colour is never alone. */
const fills = ["f-brand", "f-accent", "f-mid", "f-soft", "f-line"] as const

interface StackedValue {
  readonly value: number
  /** How it is written; “fewer than 5” has no length of its own. */
  readonly said: string
  /** Shown on the piece itself: what it is, how many, which share. */
  readonly tip: string
}

interface StackedBarsProps {
  readonly id: string
  readonly summary: string
  readonly caption: string
  readonly heads: { readonly label: string; readonly total: string }
  /** Names of the pieces, in the order of each row's values. */
  readonly parts: readonly string[]
  readonly rows: readonly {
    readonly label: string
    readonly values: readonly StackedValue[]
    /** Absent where it may not be told. */
    readonly total?: string | undefined
  }[]
  /** What the smallest pieces are together, where there are more of them than colours. */
  readonly others: string
}

interface Piece {
  readonly name: string
  readonly columns: readonly number[]
}

/** Lying bars made of pieces, one bar below the other in time, with the key above them. */
export function StackedBars(chart: StackedBarsProps) {
  const { id, summary, caption, heads, parts, rows, others } = chart
  const words = useWords()
  const pieces = piecesOf(parts, rows, others)
  const lengths = rows.map(({ values }) => values.reduce((sum, { value }) => sum + value, 0))
  const widthOf = scaleLinear([0, Math.max(1, ...lengths)], [0, 1])
  const top = pieces.length * keyLine + 8
  return (
    <figure>
      <svg class="chart" height={top + rows.length * rowHeight} role="img" aria-labelledby={`${id}-summary`}>
        <title id={`${id}-summary`}>{summary}</title>
        <Key pieces={pieces} />
        {rows.map((row, at) => (
          <g key={row.label} transform={`translate(0 ${top + at * rowHeight})`}>
            <text y={textLine}>{row.label}</text>
            {row.total !== undefined && (
              <text class="strong" x="100%" y={textLine} text-anchor="end">
                {row.total}
              </text>
            )}
            <Bar values={row.values} pieces={pieces} widthOf={widthOf} />
          </g>
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
      <details>
        <summary>{words.chartData}</summary>
        <Table
          id={`${id}-data`}
          caption={caption}
          rows={rows}
          rowKey={({ label }) => label}
          columns={[
            { heading: heads.label, rowHeading: true, cell: ({ label }) => label },
            ...parts.map((heading, at) => ({
              heading,
              align: "right" as const,
              cell: ({ values }: StackedBarsProps["rows"][number]) => values[at]?.said,
            })),
            { heading: heads.total, align: "right", cell: ({ total }) => total ?? "" },
          ]}
        />
      </details>
    </figure>
  )
}

/** As many pieces as there are colours: the greatest by themselves, the smallest together. */
function piecesOf(parts: readonly string[], rows: StackedBarsProps["rows"], others: string): readonly Piece[] {
  if (parts.length <= fills.length) return parts.map((name, at) => ({ name, columns: [at] }))
  const sums = parts.map((_, at) => rows.reduce((sum, { values }) => sum + (values[at]?.value ?? 0), 0))
  const greatest = parts
    .map((_, at) => at)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    .slice(0, fills.length - 1)
  const alone = greatest.sort((a, b) => a - b)
  return [
    ...alone.map((at) => ({ name: parts[at] ?? "", columns: [at] })),
    { name: others, columns: parts.map((_, at) => at).filter((at) => !alone.includes(at)) },
  ]
}

function Key({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ name }, at) => (
        <g key={name} transform={`translate(0 ${at * keyLine})`}>
          <rect class={`${fills[at]} k-line`} width={square} height={square} y={2} />
          <text x={square + 8} y={textLine - 1}>
            {name}
          </text>
        </g>
      ))}
    </>
  )
}

interface BarProps {
  readonly values: readonly StackedValue[]
  readonly pieces: readonly Piece[]
  readonly widthOf: (value: number) => number
}

function Bar({ values, pieces, widthOf }: BarProps) {
  let begun = 0
  return (
    <>
      {pieces.map(({ name, columns }, at) => {
        const within = columns.flatMap((column) => values[column] ?? [])
        const value = within.reduce((sum, each) => sum + each.value, 0)
        const x = begun
        begun += value
        return value === 0 ? null : (
          <rect
            key={name}
            class={`${fills[at]} k-line`}
            x={percent(widthOf(x))}
            width={percent(widthOf(value))}
            y={textLine + 6}
            height={barHeight}
          >
            <title>
              {within
                .filter((each) => each.value > 0)
                .map(({ tip }) => tip)
                .join("; ")}
            </title>
          </rect>
        )
      })}
    </>
  )
}
