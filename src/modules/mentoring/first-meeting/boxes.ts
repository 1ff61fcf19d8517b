import { Temporal } from "temporal-polyfill"
import type { LocalTime } from "../meetings/local-time.js"

/** What a proposal holds at most: the other chooses between three. */
export const mostTimes = 3

const fields = { on: "common", at: "common" } as const

/** What the box of a time sends. */
export const boxOf = ({ on, at }: Pick<LocalTime, "on" | "at">): string => on.toPlainDateTime(at).toString()

/** Undefined for a value changed by hand. */
export function readBox(value: string) {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:00$/.test(value)) return undefined
  try {
    const time = Temporal.PlainDateTime.from(value, { overflow: "reject" })
    return { on: time.toPlainDate(), at: time.toPlainTime(), fields }
  } catch {
    return undefined
  }
}
