import type { Temporal } from "temporal-polyfill"
import type { ShownCount } from "../../../platform/shown-count.js"
import { type Language, wording } from "../../../platform/wording.js"
import { listsWords } from "../lists/lists.words.js"
import type { OpportunityType } from "../types/type.store.js"
import { typeLabel } from "../types/type-label.js"
import type { Interval } from "./interval.js"
import { statistics as english } from "./statistics.en.js"
import { statistics as french } from "./statistics.fr.js"
import type { Split } from "./statistics.js"

export const statisticsWords = { en: english, fr: french } as const

/** Names that are data: of types, of provinces, of skills. */
export interface StatisticsNames {
  readonly types: readonly OpportunityType[]
  readonly provinces: ReadonlyMap<string, string>
  readonly skills: ReadonlyMap<string, string>
}

/** What a part of a picture is called. */
export function sayPart(split: Split, part: string, names: StatisticsNames, language: Language): string {
  const words = statisticsWords[language]
  const lists = listsWords[language]
  const labels: Readonly<Record<string, string>> = {
    ...words.parts,
    ...(split === "type" && Object.fromEntries(names.types.map((type) => [type.code, typeLabel(type, language)]))),
    ...(split === "transactions" && words.transactions),
    ...(split === "security" && lists.securityLevels),
    ...(split === "reasons" && lists.leavingReasons),
    ...(split === "location" && Object.fromEntries(names.provinces)),
    ...(split === "work-area" && lists.workAreas),
  }
  return labels[part] ?? part
}

export function sayCount({ shown, n }: ShownCount, language: Language): string {
  if (n !== null) return wording[language].number(n)
  const { few, hidden } = statisticsWords[language]
  return shown === "few" ? few : hidden
}

/** An interval by its first day: « Semaine du 2 mars 2026 ». */
export function sayInterval(interval: Interval, start: Temporal.PlainDate, language: Language): string {
  const words = statisticsWords[language]
  const { year, month } = start
  switch (interval) {
    case "year":
      return String(year)
    case "fiscal-year":
      return words.fiscalYear({ year })
    case "quarter":
      return words.quarter({ year, quarter: Math.ceil(month / 3) })
    case "month":
      return words.month({ year, month })
    case "week":
      return words.week({ on: start })
    case "day":
      return wording[language].date(start)
  }
}
