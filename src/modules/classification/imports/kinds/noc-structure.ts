import type { Reading } from "../../../../platform/context.js"
import { text } from "../../lists/cells.js"
import type { ReadRow } from "../../lists/check-rows.js"
import { listRows } from "../../lists/list.store.js"
import { parentOf } from "../../occupations/occupation.js"
import type { SourceFile } from "../files/source-file.js"
import { readStructure, type Structure } from "../files/structure.js"
import type { ImportKind } from "../import-kind.js"

const structure: Structure = {
  codeHeader: { en: /^code-noc/, fr: /^code-de-?la-cnp/ },
  code: text.regex(/^\d{1,5}$/, "cell-not-a-code"),
  levels: 5,
  codeOf: (written, level) => written.padStart(level, "0"),
  levelOf: (code) => code.length,
}

/** The National Occupational Classification, its five levels with their definitions. */
export const nocStructure: ImportKind = {
  publisher: "statcan",
  parts: [{ list: "occupation", rows }],
}

async function* rows(reading: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow> {
  const standing = new Map((await listRows(reading, "occupation")).map((row) => [row.code, row]))
  for (const { line, values } of await readStructure(files, structure, standing)) {
    yield { line, values: { ...values, parent: parentOf(values.code) } }
  }
}
