import type { ComponentChildren } from "preact"
import { Icon } from "./icon.js"

type SortDirection = "ascending" | "descending"

export interface Column<Row> {
  readonly heading: string
  readonly cell: (row: Row) => ComponentChildren
  /** Its cells name their rows. */
  readonly rowHeading?: boolean | undefined
  /** For screen readers only: a column of buttons needs no visible head. */
  readonly headingHidden?: boolean | undefined
  readonly align?: "right" | "center" | undefined
  /** The same table in this column's order; `direction` when it is already. */
  readonly sort?: { readonly href: string; readonly direction?: SortDirection | undefined } | undefined
}

interface TableProps<Row> {
  readonly id: string
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Rows become blocks on narrow screens, for reading across; otherwise the table scrolls in its own region. */
  readonly flip?: boolean | undefined
}

const alignments = { right: "r", center: "c" } as const

const alignmentOf = ({ align }: Pick<Column<never>, "align">) => (align === undefined ? undefined : alignments[align])

/** Blocks are no table to a browser: a flipped one says its roles itself. */
const roleOf =
  (flip: boolean | undefined) =>
  <Role extends string>(role: Role): Role | undefined =>
    flip ? role : undefined

function ColumnHeading<Row>({ column, flip }: { readonly column: Column<Row>; readonly flip?: boolean | undefined }) {
  const { heading, headingHidden, sort } = column
  const label = headingHidden ? <span class="hide">{heading}</span> : heading
  return (
    <th scope="col" role={roleOf(flip)("columnheader")} class={alignmentOf(column)} aria-sort={sort?.direction}>
      {sort === undefined ? (
        label
      ) : (
        <a href={sort.href}>
          {label} <Icon name={sort.direction ?? "sortable"} />
        </a>
      )}
    </th>
  )
}

interface CellProps<Row> {
  readonly column: Column<Row>
  readonly row: Row
  readonly flip?: boolean | undefined
}

function Cell<Row>({ column, row, flip }: CellProps<Row>) {
  const role = roleOf(flip)
  if (column.rowHeading) {
    return (
      <th scope="row" role={role("rowheader")} class={alignmentOf(column)}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td role={role("cell")} class={alignmentOf(column)} data-l={flip ? column.heading : undefined}>
      {column.cell(row)}
    </td>
  )
}

export function Table<Row>({ id, caption, columns, rows, rowKey, flip }: TableProps<Row>) {
  const role = roleOf(flip)
  const region = flip ? {} : { role: "region" as const, "aria-labelledby": id, tabindex: 0 }
  return (
    <div class={flip ? "table-wrap flip" : "table-wrap"} {...region}>
      <table role={role("table")} aria-labelledby={flip ? id : undefined}>
        <caption id={id}>{caption}</caption>
        <thead role={role("rowgroup")}>
          <tr role={role("row")}>
            {columns.map((column) => (
              <ColumnHeading key={column.heading} column={column} flip={flip} />
            ))}
          </tr>
        </thead>
        <tbody role={role("rowgroup")}>
          {rows.map((row) => (
            <tr key={rowKey(row)} role={role("row")}>
              {columns.map((column) => (
                <Cell key={column.heading} column={column} row={row} flip={flip} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
