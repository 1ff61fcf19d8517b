import { Temporal } from "temporal-polyfill"

/** The day that a `DateField` sent in three parts; null when all are empty, undefined when they make no day. */
export function readDate(form: Readonly<Record<string, unknown>>, name: string): Temporal.PlainDate | null | undefined {
  const parts = [form[`${name}-year`], form[`${name}-month`], form[`${name}-day`]].map((part) =>
    typeof part === "string" ? part.trim() : "",
  )
  if (parts.every((part) => part === "")) return null
  if (!/^\d{4}$/.test(parts[0] ?? "") || !parts.slice(1).every((part) => /^\d{1,2}$/.test(part))) return undefined
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" })
  } catch {
    // Such as 31 February.
    return undefined
  }
}
