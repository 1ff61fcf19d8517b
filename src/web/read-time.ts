import { Temporal } from "temporal-polyfill"

const noonOrMidnight: Readonly<Record<string, string>> = {
  midi: "12:00",
  noon: "12:00",
  minuit: "00:00",
  midnight: "00:00",
}

/** An hour as people type it in either language: 14 h 30, 14h30, 14:30, 2:30 p.m., 9 h, noon; undefined for no hour. */
export function readTime(typed: string): Temporal.PlainTime | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")
  const named = noonOrMidnight[text]
  if (named !== undefined) return Temporal.PlainTime.from(named)
  const [, hours = "", minutes = "0", half] = /^(\d{1,2})(?: ?[h:] ?(\d{2})?)? ?(?:([ap])\.? ?m\.?)?$/.exec(text) ?? []
  // A bare number could be an hour or a slip.
  if (hours === "" || (text === hours && half === undefined)) return undefined
  const hour = hourOfDay(Number(hours), half)
  const minute = Number(minutes)
  return hour === undefined || minute > 59 ? undefined : new Temporal.PlainTime(hour, minute)
}

function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === "p" ? 12 : 0)
}
