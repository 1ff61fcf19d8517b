import type { Reading } from "../../../../platform/context.js"
import { text } from "../../lists/cells.js"
import type { ReadRow } from "../../lists/check-rows.js"
import { listRows } from "../../lists/list.store.js"
import type { SourceFile } from "../files/source-file.js"
import { readStructure, type Structure } from "../files/structure.js"
import type { ImportKind } from "../import-kind.js"

const structure: Structure = {
  codeHeader: { en: /^code(-cip.*)?$/, fr: /^code(-de-la-cpe.*)?$/ },
  code: text.regex(/^\d{1,2}(\.(\d{2}(\d{2})?)?)?$/, "cell-not-a-code"),
  levels: 3,
  // A series is written “27.”, and “1.0101” is what a spreadsheet leaves of “01.0101”.
  codeOf: (written) => written.replace(/\.$/, "").replace(/^\d(?=\.|$)/, "0$&"),
  levelOf: (code) => ({ 2: 1, 5: 2 })[code.length] ?? 3,
}

/** The Classification of Instructional Programs: series, subseries and classes. */
export const fieldsOfStudy: ImportKind = {
  publisher: "statcan",
  parts: [{ list: "field-of-study", rows }],
}

async function* rows(reading: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow> {
  const standing = new Map((await listRows(reading, "field-of-study")).map((row) => [row.code, row]))
  for (const { line, values } of await readStructure(files, structure, standing)) {
    yield { line, values: { ...values, parent: parentOf(values.code) } }
  }
}

/** 27.0101 belongs to 27.01, which belongs to 27. */
function parentOf(code: string): string | null {
  if (code.length > 5) return code.slice(0, 5)
  return code.length > 2 ? code.slice(0, 2) : null
}
