import type { WrittenCell, WrittenSpreadsheet } from "../../../platform/spreadsheets.js"
import { sayCount, sayInterval, sayPart, statisticsWords } from "./statistics.words.js"
import type { Charted } from "./statistics-charts.view.js"

/** All three pictures as one table: one count in a row, a number where it may be one. */
export function tableOfStatistics({ language, statistics, names }: Charted): WrittenSpreadsheet {
  const { asked, picture, bins, skills } = statistics
  const words = statisticsWords[language]
  const rows: WrittenCell[][] = [
    ...picture.rows.flatMap(({ start, counts }) =>
      counts.map((count, at) => [
        words.splits[picture.split],
        sayInterval(asked.interval, start, language),
        sayPart(picture.split, picture.parts[at] ?? "", names, language),
        count.n ?? sayCount(count, language),
      ]),
    ),
    ...bins.map(({ from, until, count }) => [words.measures[asked.measure], "", words.band({ from, until }), count]),
    ...skills.map(({ skill, count }) => [words.skills, "", names.skills.get(skill) ?? skill, count]),
  ]
  return { columns: [words.picture, words.intervals[asked.interval], words.value, words.count], rows }
}
