import type { ComponentChildren } from "preact"
import { useWording, useWords } from "../language.js"
import { Table } from "../table.js"

/** One figure of a chart. */
export interface Datum {
  /** What is counted; each label stands once. */
  readonly label: string
  readonly value: number
  /** How the value is said where it is not a plain number, as “fewer than 5”. */
  readonly said?: string | undefined
}

/** What every chart says beside its drawing. */
export interface ChartProps {
  readonly id: string
  /** The chart in a sentence or two, for whoever does not see it. */
  readonly summary: string
  readonly caption: string
  /** Heads of its data table: what is counted, and how many. */
  readonly heads: { readonly label: string; readonly value: string }
  readonly data: readonly Datum[]
}

/** How a figure is written, on the drawing and in the table alike. */
export function useSaid(): (datum: Datum) => string {
  const f = useWording()
  return ({ value, said }) => said ?? f.number(value)
}

/** A drawing with its sentence, its caption and the table of its figures. Its words are text, so that they keep their size. */
export function ChartFigure({
  height,
  children,
  ...chart
}: ChartProps & { readonly height: number; readonly children: ComponentChildren }) {
  const { id, summary, caption, heads, data } = chart
  const words = useWords()
  const said = useSaid()
  return (
    <figure>
      <svg class="chart" height={height} role="img" aria-labelledby={`${id}-summary`}>
        <title id={`${id}-summary`}>{summary}</title>
        {children}
      </svg>
      <figcaption>{caption}</figcaption>
      <details>
        <summary>{words.chartData}</summary>
        <Table
          id={`${id}-data`}
          caption={caption}
          rows={data}
          rowKey={({ label }) => label}
          columns={[
            { heading: heads.label, cell: ({ label }) => label, rowHeading: true },
            { heading: heads.value, cell: said, align: "right" },
          ]}
        />
      </details>
    </figure>
  )
}

/** Of the width of the chart. */
export const percent = (share: number): string => `${Number((100 * share).toFixed(2))}%`

export const greatest = (data: readonly Datum[]): number => Math.max(1, ...data.map(({ value }) => value))
