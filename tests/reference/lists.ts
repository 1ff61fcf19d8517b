import { existsSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { parse } from "csv-parse/sync"
import { projectPath } from "../../src/platform/project.js"

type Row<Column extends string> = Readonly<Record<Column, string>>

/** One of the platform's own lists, refused when its header is not `columns`. */
export function readOwnList<Column extends string>(file: string, columns: readonly Column[]): readonly Row<Column>[] {
  const { header, rows } = readRows(projectPath("db/reference", file), columns)
  if (header.join() !== columns.join()) throw new Error(`${file} begins with ${header.join()}`)
  return rows
}

export const publishedPath = (file: string) => projectPath("../shared/data", file)

/** The publishers' files are no part of the project: a list is compared with them where a copy lies beside it. */
export const arePublishedHere = (...files: readonly string[]) => files.every((file) => existsSync(publishedPath(file)))

/**
 * A publisher's file, its columns named here in their order; nothing where it is not here, since the body of a suite is
 * read even where the suite is left out.
 */
export const readPublished = <Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly Row<Column>[] => (arePublishedHere(file) ? readRows(publishedPath(file), columns).rows : [])

function readRows<Column extends string>(path: string, columns: readonly Column[]) {
  const [header = [], ...lines]: readonly (readonly string[])[] = parse(readText(path), { bom: true })
  const rows = lines.map(
    (cells) => Object.fromEntries(columns.map((column, position) => [column, cells[position]])) as Row<Column>,
  )
  return { header, rows }
}

function readText(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")
}

/** Several values in one cell stand between bars. */
export const valuesOf = (cell: string): readonly string[] => (cell === "" ? [] : cell.split("|"))

/** A title that nobody would print: empty, with a stray space or a typewriter's quotation mark. */
export const isUntidy = (title: string) => title === "" || title !== title.trim() || /['"]| {2}/.test(title)

/** Those that stand more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, position) => values.indexOf(value) !== position)
}
