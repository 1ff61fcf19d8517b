import { type Language, wording } from "../../../platform/wording.js"

/** A month such as 2026-03, in words: “March 2026”. */
export function monthInWords(language: Language, month: string): string {
  const [year = "", number = ""] = month.split("-")
  return `${wording[language].month(Number(number))} ${year}`
}

/** What a `MonthField` shows of a month. */
export function monthValues(name: string, month: string | null): Readonly<Record<string, string>> {
  const [year = "", number = ""] = month?.split("-") ?? []
  return { [`${name}-month`]: number === "" ? "" : String(Number(number)), [`${name}-year`]: year }
}
