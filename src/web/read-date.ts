import { Temporal } from "temporal-polyfill"

/** The day that a `DateField` sent in three parts; null when all are empty, and when they make no day, which `refuse` is told. */
export function readDate(
  form: Readonly<Record<string, unknown>>,
  name: string,
  refuse: (problem: "date-incomplete" | "date-unknown") => void,
): Temporal.PlainDate | null {
  const parts = [form[`${name}-year`], form[`${name}-month`], form[`${name}-day`]].map((part) =>
    typeof part === "string" ? part.trim() : "",
  )
  if (parts.every((part) => part === "")) return null
  if (!/^\d{4}$/.test(parts[0] ?? "") || !parts.slice(1).every((part) => /^\d{1,2}$/.test(part))) {
    refuse("date-incomplete")
    return null
  }
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" })
  } catch {
    // Such as 31 February.
    refuse("date-unknown")
    return null
  }
}

/** The month that a `MonthField` sent in two parts, as 2026-03; null when both are empty, undefined when they make none. */
export function readMonth(form: Readonly<Record<string, unknown>>, name: string): string | null | undefined {
  const [year = "", month = ""] = [form[`${name}-year`], form[`${name}-month`]].map((part) =>
    typeof part === "string" ? part.trim() : "",
  )
  if (year === "" && month === "") return null
  if (!/^(?:19|20)\d\d$/.test(year) || !/^(?:[1-9]|1[0-2])$/.test(month)) return undefined
  return `${year}-${month.padStart(2, "0")}`
}
