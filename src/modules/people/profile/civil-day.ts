import type { Temporal } from "temporal-polyfill"
import { actingMember, type Reading } from "../../../platform/context.js"
import { refuseField } from "../../../platform/refusal.js"

/** The day on the member's own calendar: what she did this morning is not in the future. */
export function civilDay(reading: Reading): Temporal.PlainDate {
  return reading.now.toZonedDateTimeISO(actingMember(reading).timeZone).toPlainDate()
}

export function refuseFutureMonth(reading: Reading, field: string, month: string | null): void {
  if (month !== null && month > civilDay(reading).toPlainYearMonth().toString()) {
    throw refuseField(field, "month-in-future")
  }
}

export function refuseFutureYear(reading: Reading, field: string, year: number | null): void {
  if (year !== null && year > civilDay(reading).year) throw refuseField(field, "year-in-future")
}
