import { z } from "zod"
import { foldName } from "../../../../engine/text/fold.js"
import type { Reading } from "../../../../platform/context.js"
import type { Language } from "../../../../platform/wording.js"
import { type CellProblem, longTextOrNone, text } from "../../lists/cells.js"
import type { ReadRow } from "../../lists/check-rows.js"
import { listRows } from "../../lists/list.store.js"
import type { RowOf } from "../../lists/lists.js"
import { unitGroupLevel } from "../../occupations/occupation.js"
import { fileForm, readRows, recogniseForm, refuseCell } from "../files/file-form.js"
import { refuseFile, type SourceFile } from "../files/source-file.js"
import { capitalise, title } from "../files/tidy.js"
import type { ImportKind } from "../import-kind.js"

const code = text.regex(/^\d{1,5}$/, "cell-not-a-code").transform((written) => written.padStart(unitGroupLevel, "0"))

/** One file of all titles, or the elements of the classification, of which the examples are titles. */
const forms = {
  titles: fileForm(
    {
      code: { header: /^code/, cell: code },
      language: { header: /^lang/, cell: z.enum(["en", "fr"], "cell-not-known") },
      title: { header: /^tit(le|re)$/, cell: title },
      mark: { header: /^illustrative$/, cell: z.string() },
    },
    ["code", "language", "title"],
  ),
  en: elementsForm({ code: /^code-noc/, type: /^element-type-label-english$/, text: /^element-description-english$/ }),
  fr: elementsForm({ code: /^code-de-?la-cnp/, type: /^nom-du-type-d-element/, text: /^description-d-element/ }),
  short: elementsForm({ code: /^code$/, type: /^element-type$/, text: /^text$/ }),
}

function elementsForm(headers: { readonly code: RegExp; readonly type: RegExp; readonly text: RegExp }) {
  return fileForm({
    code: { header: headers.code, cell: code },
    type: { header: headers.type, cell: z.string().transform(foldName) },
    text: { header: headers.text, cell: longTextOrNone },
  })
}

/** Elements that are titles: which language they are in, and whether the publisher shows them with the group. */
const examples: Readonly<Record<string, { readonly language: Language; readonly isIllustrative: boolean }>> = {
  "all-examples": { language: "en", isIllustrative: false },
  "illustrative-example-s": { language: "en", isIllustrative: true },
  "tous-les-exemples": { language: "fr", isIllustrative: false },
  "exemple-s-illustratif-s": { language: "fr", isIllustrative: true },
}

type Title = RowOf<"occupation-title"> & { readonly line: number }

/**
 * Job titles that lead to a unit group. A file that has them all replaces those of its languages; one that has the
 * illustrative ones alone adds to them and says which they are.
 */
export const nocTitles: ImportKind = {
  publisher: "statcan",
  parts: [{ list: "occupation-title", rows }],
}

async function* rows(reading: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow> {
  const groups = await listRows(reading, "occupation", { level: [unitGroupLevel] })
  const codes = new Set(groups.map(({ code }) => code))
  const titles = new Map<string, Title>()
  const whole = new Set<Language>()
  for (const file of files) {
    const read = await readTitles(file)
    for (const each of read) keep(titles, each)
    for (const language of languagesOf(read, ({ isIllustrative }) => !isIllustrative)) {
      requireAll(
        file,
        codes,
        read.filter((each) => each.language === language),
      )
      whole.add(language)
    }
  }
  for (const standing of await listRows(reading, "occupation-title")) {
    if (codes.has(standing.occupation) && !whole.has(standing.language)) keep(titles, { ...standing, line: 0 })
  }
  for (const { line, occupation, language, title, isIllustrative } of titles.values()) {
    yield { line, values: { occupation, language, title, isIllustrative } }
  }
}

/** One title once, whatever its case: it is illustrative when any mention says so. */
function keep(titles: Map<string, Title>, each: Title): void {
  const key = `${each.occupation} ${each.language} ${each.title.toLowerCase()}`
  const known = titles.get(key)
  titles.set(key, known ? { ...known, isIllustrative: known.isIllustrative || each.isIllustrative } : each)
}

const languagesOf = (titles: readonly Title[], isCounted: (title: Title) => boolean): ReadonlySet<Language> =>
  new Set(titles.filter(isCounted).map(({ language }) => language))

async function readTitles(file: SourceFile): Promise<readonly Title[]> {
  const name = await recogniseForm(file, forms)
  const titles: Title[] = []
  if (name === "titles") {
    for await (const { line, values } of readRows(file, forms.titles)) {
      const { code: occupation, language, title, mark } = values
      titles.push({ line, occupation, language, title: capitalise(title), isIllustrative: mark.trim() === "1" })
    }
    return titles
  }
  for await (const { line, values } of readRows(file, forms[name])) {
    const example = examples[values.type]
    if (!example) continue
    const outcome = title.safeParse(values.text ?? "")
    if (!outcome.success) throw refuseCell(file, line, values.type, outcome.error.issues[0]?.message as CellProblem)
    titles.push({ line, occupation: values.code, title: capitalise(outcome.data), ...example })
  }
  return titles
}

/** Every unit group has titles: one that has none tells of a file that was cut. */
function requireAll(file: SourceFile, codes: ReadonlySet<string>, titles: readonly Title[]): void {
  const named = new Set(titles.map(({ occupation }) => occupation))
  const missing = [...codes].filter((code) => !named.has(code))
  if (missing.length > 0)
    throw refuseFile(file, "import-incomplete", { n: missing.length, examples: missing.slice(0, 3) })
}
