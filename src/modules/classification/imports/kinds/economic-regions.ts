import type { Reading } from "../../../../platform/context.js"
import { text } from "../../lists/cells.js"
import type { ReadRow } from "../../lists/check-rows.js"
import { listRows } from "../../lists/list.store.js"
import { fileForm, readRows } from "../files/file-form.js"
import { onlyFile, type SourceFile } from "../files/source-file.js"
import { title } from "../files/tidy.js"
import type { ImportKind } from "../import-kind.js"

const form = fileForm(
  {
    code: { header: /^er-code$/, cell: text.regex(/^ER\d{2}(\d{2})?$/, "cell-not-a-code") },
    title: { header: /^name$/, cell: title },
    province: { header: /^province$/, cell: text },
  },
  ["code"],
)

/**
 * Economic regions, which have four digits: two are a province. The file names them as English tables do; French names
 * stay as they were.
 */
export const economicRegions: ImportKind = {
  publisher: "statcan",
  parts: [{ list: "economic-region", rows }],
}

async function* rows(reading: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow> {
  const standing = new Map((await listRows(reading, "economic-region")).map((row) => [row.code, row]))
  for await (const { line, values } of readRows(onlyFile(files), form)) {
    const code = values.code.slice(2)
    if (code.length !== 4) continue
    const { titleFr = null } = standing.get(code) ?? {}
    yield { line, values: { code, province: values.province, titleEn: values.title.replaceAll("--", "–"), titleFr } }
  }
}
