import type { Reading } from "../../../../platform/context.js"
import { text } from "../../lists/cells.js"
import type { ReadRow } from "../../lists/check-rows.js"
import { listRows } from "../../lists/list.store.js"
import type { RowOf } from "../../lists/lists.js"
import { fileForm, readRows } from "../files/file-form.js"
import { onlyFile, type SourceFile } from "../files/source-file.js"
import { title, titleOrNone } from "../files/tidy.js"
import type { ImportKind } from "../import-kind.js"

const form = fileForm({
  group: { header: /^abbr$/, cell: text },
  groupEn: { header: /^group-en$/, cell: title },
  groupFr: { header: /^group-fr$/, cell: titleOrNone },
  subgroupEn: { header: /^subgroup-en$/, cell: title },
  subgroupFr: { header: /^subgroup-fr$/, cell: titleOrNone },
})

type Group = RowOf<"occupational-group">

/**
 * Groups of the core public administration as the Treasury Board lists them. Its table has neither levels nor days nor
 * the former groups in which people still are: it adds to the list and names anew, and ends nothing.
 */
export const occupationalGroups: ImportKind = {
  publisher: "tbs",
  parts: [{ list: "occupational-group", rows }],
}

async function* rows(reading: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow> {
  const standing = new Map<string, Group>((await listRows(reading, "occupational-group")).map((row) => [row.code, row]))
  const named = new Map<string, { readonly line: number; readonly values: Group }>()
  for await (const { line, values } of readRows(onlyFile(files), form)) {
    const { group, groupEn, groupFr, subgroupEn, subgroupFr } = values
    const whole = nameOf(groupEn)
    // Some rows head a part of the group without naming it: “…(SP-SCI)”.
    if (whole.code === undefined || whole.code === group) {
      named.set(group, { line, values: newlyNamed(standing.get(group), group, null, whole.name, frenchName(groupFr)) })
    }
    const { code: written, name } = nameOf(subgroupEn)
    if (written === undefined) continue
    const code = codeIn(group, written)
    named.set(code, { line, values: newlyNamed(standing.get(code), code, group, name, frenchName(subgroupFr)) })
  }
  yield* named.values()
  for (const [code, values] of standing) if (!named.has(code)) yield { line: 0, values }
}

function newlyNamed(
  old: Group | undefined,
  code: string,
  parent: string | null,
  titleEn: string,
  titleFr: string | undefined,
): Group {
  const unknown = {
    employer: "core-public-administration",
    levels: [],
    validFrom: null,
    validUntil: null,
    successor: null,
  }
  return { parent, ...unknown, ...old, code, titleEn, titleFr: titleFr ?? old?.titleFr ?? null }
}

/** “Non-Operational(AI-NOP)”, “…(PR(Non-S))”; “N/A” has no code. */
function nameOf(written: string): { readonly name: string; readonly code?: string } {
  const [, name, code] = /^(.*?)\s*\(([A-Z]{2,3}(?:-[A-Z]{2,3})?)(?:\([^)]*\))?\)$/.exec(written) ?? []
  return name === undefined || code === undefined ? { name: written } : { name, code }
}

const frenchName = (written: string | null) => (written === null ? undefined : nameOf(written).name)

/** The shops of ship repair have the same codes in the East (SRE) and in the West (SRW). */
function codeIn(group: string, written: string): string {
  const [prefix = "", shop] = written.split("-")
  return group.length > prefix.length && group.startsWith(prefix) ? `${group}-${shop}` : written
}
