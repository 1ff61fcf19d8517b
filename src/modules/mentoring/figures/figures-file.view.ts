import type { ShownCount } from "../../../platform/shown-count.js"
import type { WrittenCell, WrittenSpreadsheet } from "../../../platform/spreadsheets.js"
import type { Language } from "../../../platform/wording.js"
import { figuresWords, sayCount, sayPart } from "./figures.words.js"
import type { Figures } from "./read-figures.js"

interface Said {
  readonly language: Language
  readonly serviceWeeks: number
  /** The name of a goal or of a skill. */
  readonly subject: (code: string) => string
}

/** The figures as a spreadsheet: one count in a row, a number where it may be one. */
export function tableOfFigures({ figures, needs, period }: Figures, said: Said): WrittenSpreadsheet {
  const { language, subject } = said
  const words = figuresWords[language]
  const cell = (count: ShownCount): WrittenCell => count.n ?? sayCount(count, language)
  const days = [period.from.toString(), period.until.toString()]
  return {
    columns: [words.figure, words.part, words.count, words.from, words.until],
    rows: [
      ...figures.flatMap(({ code, total, parts }) => [
        ...parts.map((part) => [words.titles[code], sayPart(code, part.code, said), cell(part.count), ...days]),
        [words.titles[code], words.total, cell(total), ...days],
      ]),
      ...needs.flatMap((need) => [
        [words.needs.askedTitle, subject(need.subject), cell(need.asked), ...days],
        [words.needs.placesTitle, subject(need.subject), cell(need.places), ...days],
      ]),
    ],
  }
}
