import type { Pair } from "../profile/pair.js"

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const
export type Weekday = (typeof weekdays)[number]

/** What somebody can give besides her work. */
export interface Availability {
  readonly weeklyMinutes: number
  /** A civil day; null from now on. */
  readonly fromOn: string | null
  /** In the order of the week; empty where any day will do. */
  readonly days: readonly Weekday[]
  /** Hours in her own words. */
  readonly times: Pair | null
}

const longest = 60 * 60
const step = 30

/** Hours as people type them, with a comma or a period, by half hours; undefined when they are none. */
export function readWeeklyHours(typed: string): number | undefined {
  if (!/^\d{1,2}(?:[.,]\d{1,2})?$/.test(typed)) return undefined
  const minutes = Number(typed.replace(",", ".")) * 60
  return minutes >= step && minutes <= longest && minutes % step === 0 ? minutes : undefined
}

export function gapsOfAvailability(availability: Availability | undefined): readonly string[] {
  return availability ? [] : ["availability-missing"]
}
