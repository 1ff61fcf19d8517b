import type { FieldProblem } from "../../../../platform/refusal.js"

interface Limits {
  readonly least: number
  readonly most: number
}

/** A whole number as it is typed, or what is wrong with it. */
export function readNumber(field: string, typed: string, { least, most }: Limits): number | FieldProblem {
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN
  return number >= least && number <= most ? number : { field, code: "number-out-of-range", values: { least, most } }
}

const mostDays = 5

/** Days as they are typed, with commas between them, or what is wrong with them. */
export function readDays(field: string, typed: string, { least, most }: Limits): number[] | FieldProblem {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== "")
  const days = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN))
  const isRight = parts.length >= least && parts.length <= mostDays && days.every((day) => day >= 1 && day <= most)
  if (!isRight) return { field, code: "days-unreadable", values: { most, count: mostDays } }
  return [...new Set(days)].sort((one, other) => one - other)
}
