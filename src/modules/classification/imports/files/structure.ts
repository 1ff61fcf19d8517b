import type { z } from "zod"
import { wholeNumber } from "../../lists/cells.js"
import type { ReadRow } from "../../lists/check-rows.js"
import { fileForm, readRows, refuseCell } from "./file-form.js"
import { pickFiles } from "./pick-files.js"
import { refuseFile, type SourceFile } from "./source-file.js"
import { definitionOrNone, title } from "./tidy.js"

/** A classification of Statistics Canada comes as one file per language: level, code, title, definition. */
export interface Structure {
  readonly codeHeader: { readonly en: RegExp; readonly fr: RegExp }
  readonly code: z.ZodType<string>
  readonly levels: number
  /** The code as it is kept: signs around it gone, zeros that a spreadsheet took away put back. */
  codeOf(written: string, level: number): string
  levelOf(code: string): number
}

interface Entry {
  readonly line: number
  readonly level: number
  readonly title: string
  readonly definition: string | null
}

/** What stands of a class: a file of one language leaves the other as it was. */
export type StandingTexts = {
  readonly titleEn: string | null
  readonly titleFr: string | null
  readonly definitionEn?: string | null
  readonly definitionFr?: string | null
}

export interface StructureRow extends ReadRow {
  readonly values: StandingTexts & { readonly code: string; readonly level: number }
}

const formsOf = ({ codeHeader, code, levels }: Structure) => {
  const level = wholeNumber(1, levels)
  return {
    en: fileForm(
      {
        level: { header: /^level$/, cell: level },
        code: { header: codeHeader.en, cell: code },
        title: { header: /^class-title$/, cell: title },
        definition: { header: /^class-definition$/, cell: definitionOrNone },
      },
      ["level", "code"],
    ),
    fr: fileForm(
      {
        level: { header: /^niveau$/, cell: level },
        code: { header: codeHeader.fr, cell: code },
        title: { header: /^titres?-de-(la-)?classes?$/, cell: title },
        definition: { header: /^definitions?-de-(la-)?classes?$/, cell: definitionOrNone },
      },
      ["level", "code"],
    ),
  }
}

/** Classes of one file or of both languages together, which must then have the same codes. */
export async function readStructure(
  files: readonly SourceFile[],
  structure: Structure,
  standing: ReadonlyMap<string, StandingTexts>,
): Promise<readonly StructureRow[]> {
  const forms = formsOf(structure)
  const picked = await pickFiles(files, forms)
  const english = picked.en && (await readEntries(picked.en, forms.en, structure))
  const french = picked.fr && (await readEntries(picked.fr, forms.fr, structure))
  if (picked.en && picked.fr && english && french) {
    requireSameCodes(picked.en, english, french)
    requireSameCodes(picked.fr, french, english)
  }
  return [...(english ?? french ?? new Map<string, Entry>())].map(([code, { line, level }]) => {
    const [en, fr, old] = [english?.get(code), french?.get(code), standing.get(code)]
    return {
      line,
      values: {
        code,
        level,
        titleEn: en ? en.title : (old?.titleEn ?? null),
        titleFr: fr ? fr.title : (old?.titleFr ?? null),
        definitionEn: en ? en.definition : (old?.definitionEn ?? null),
        definitionFr: fr ? fr.definition : (old?.definitionFr ?? null),
      },
    }
  })
}

async function readEntries(
  file: SourceFile,
  form: ReturnType<typeof formsOf>["en" | "fr"],
  { codeOf, levelOf }: Structure,
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const { line, values } of readRows(file, form)) {
    const { level, title, definition } = values
    const code = codeOf(values.code, level)
    if (levelOf(code) !== level) throw refuseCell(file, line, values.code, "cell-not-a-code")
    entries.set(code, { line, level, title, definition })
  }
  return entries
}

/** A code that only one language has tells of a file that was cut, or of files of two editions. */
function requireSameCodes(
  file: SourceFile,
  entries: ReadonlyMap<string, Entry>,
  others: ReadonlyMap<string, Entry>,
): void {
  const missing = [...others.keys()].filter((code) => !entries.has(code))
  if (missing.length > 0)
    throw refuseFile(file, "import-incomplete", { n: missing.length, examples: missing.slice(0, 3) })
}
