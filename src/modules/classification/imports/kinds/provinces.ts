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
    code: { header: /^code$/, cell: text.regex(/^[A-Z]{2}$/, "cell-not-a-code") },
    sgc: { header: /^sgc$/, cell: text.regex(/^\d{2}$/, "cell-not-a-code") },
    titleEn: { header: /^name-en$/, cell: title },
    titleFr: { header: /^name-fr$/, cell: title },
  },
  ["code"],
)

/** Provinces and territories; the time zone that most of each follows stays as it was. */
export const provinces: ImportKind = {
  publisher: "statcan",
  parts: [{ list: "province", rows }],
}

async function* rows(reading: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow> {
  const standing = new Map((await listRows(reading, "province")).map((row) => [row.code, row]))
  for await (const { line, values } of readRows(onlyFile(files), form)) {
    yield { line, values: { ...values, timeZone: standing.get(values.code)?.timeZone ?? null } }
  }
}
