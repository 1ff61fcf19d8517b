import type { Temporal } from "temporal-polyfill"

export type Language = "en" | "fr"

/** Whole sentences, never a word: in French the noun, adjective, participle and verb all change. */
interface PluralForms {
  readonly one: string
  readonly other: string
}

/** How each language writes values inside a message. Catalogues bind it once: `const f = wording.fr`. */
export interface Wording {
  plural(n: number, forms: PluralForms): string
  number(n: number): string
  /** A share: 0.82 is written 82%. */
  percent(share: number): string
  /** Canadian dollars; cents are left out of whole amounts. */
  money(amount: number): string
  date(day: Temporal.PlainDate): string
  weekdayDate(day: Temporal.PlainDate): string
  month(month: number): string
  time(time: Temporal.PlainTime): string
  /** The hour alone, with its time zone in words. */
  timeIn(at: Temporal.Instant, zone: string): string
  dateTime(at: Temporal.Instant, zone: string): string
  /** Both days are in. */
  dateRange(from: Temporal.PlainDate, to: Temporal.PlainDate): string
  /** How long ago; “yesterday” and days are counted in the reader's zone. A future instant reads as now. */
  ago(at: Temporal.Instant, now: Temporal.Instant, zone: string): string
  duration(length: Temporal.Duration): string
  list(items: readonly string[]): string
  either(items: readonly string[]): string
  /** A count of people that may be published: under five stays vague. */
  people(n: number): string
  quote(text: string): string
  fileSize(bytes: number): string
}

/** Counts of people below this are never shown as they are. */
export const smallestCountShown = 5

/** What the two languages do not share. */
interface Idiom {
  readonly locale: "en-CA" | "fr-CA"
  readonly fileUnits: Readonly<Record<"bytes" | "kilobytes" | "megabytes", (n: string, plural: boolean) => string>>
  readonly units: Readonly<Record<Unit, readonly [one: string, other: string]>>
  date(day: Temporal.PlainDate): string
  weekdayDate(day: Temporal.PlainDate): string
  time(time: Temporal.PlainTime): string
  joinDateAndTime(date: string, time: string): string
  dateRange(from: Temporal.PlainDate, to: Temporal.PlainDate): string
  agoIn(length: string, about: boolean): string
  readonly justNow: string
  readonly yesterday: string
  fewerThan(n: number): string
  readonly person: PluralForms
  quote(text: string): string
}

const durationUnits = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"] as const
type Unit = (typeof durationUnits)[number]

const nbsp = "\u00a0"

/** Names come from Intl; the order of the words does not: fr-CA has neither “1er” nor “9 h”. */
function nameOf(locale: string, part: "month" | "weekday", day: Temporal.PlainDate): string {
  const midnight = new Date(Date.UTC(day.year, day.month - 1, day.day))
  return new Intl.DateTimeFormat(locale, { [part]: "long", timeZone: "UTC" }).format(midnight)
}

const twoDigits = (n: number) => String(n).padStart(2, "0")

const english: Idiom = {
  locale: "en-CA",
  fileUnits: {
    bytes: (n, plural) => `${n}${nbsp}${plural ? "bytes" : "byte"}`,
    kilobytes: (n) => `${n}${nbsp}KB`,
    megabytes: (n) => `${n}${nbsp}MB`,
  },
  units: {
    years: ["year", "years"],
    months: ["month", "months"],
    weeks: ["week", "weeks"],
    days: ["day", "days"],
    hours: ["hour", "hours"],
    minutes: ["minute", "minutes"],
    seconds: ["second", "seconds"],
  },
  date: (day) => `${nameOf("en-CA", "month", day)} ${day.day}, ${day.year}`,
  weekdayDate: (day) => `${nameOf("en-CA", "weekday", day)}, ${english.date(day)}`,
  time({ hour, minute }) {
    if (minute === 0 && hour === 0) return "midnight"
    if (minute === 0 && hour === 12) return "noon"
    return `${hour % 12 || 12}:${twoDigits(minute)}${nbsp}${hour < 12 ? "a.m." : "p.m."}`
  },
  joinDateAndTime: (date, time) => `${date} at ${time}`,
  dateRange(from, to) {
    const start = `${nameOf("en-CA", "month", from)} ${from.day}`
    if (from.year !== to.year) return `${english.date(from)} to ${english.date(to)}`
    if (from.month !== to.month) return `${start} to ${english.date(to)}`
    return `${start} to ${to.day}, ${to.year}`
  },
  agoIn: (length, about) => `${about ? "about " : ""}${length} ago`,
  justNow: "just now",
  yesterday: "yesterday",
  fewerThan: (n) => `fewer than ${n} people`,
  person: { one: "person", other: "people" },
  quote: (text) => `“${text.replace(/«\s*|\s*»|["“”]/gu, innerMarks("‘", "’"))}”`,
}

const frenchDay = (day: Temporal.PlainDate) => (day.day === 1 ? "1er" : String(day.day))
const frenchMonth = (day: Temporal.PlainDate) => nameOf("fr-CA", "month", day)

const french: Idiom = {
  locale: "fr-CA",
  fileUnits: {
    bytes: (n, plural) => `${n}${nbsp}${plural ? "octets" : "octet"}`,
    kilobytes: (n) => `${n}${nbsp}Ko`,
    megabytes: (n) => `${n}${nbsp}Mo`,
  },
  units: {
    years: ["an", "ans"],
    months: ["mois", "mois"],
    weeks: ["semaine", "semaines"],
    days: ["jour", "jours"],
    hours: ["heure", "heures"],
    minutes: ["minute", "minutes"],
    seconds: ["seconde", "secondes"],
  },
  date: (day) => `${frenchDay(day)} ${frenchMonth(day)} ${day.year}`,
  weekdayDate: (day) => `${nameOf("fr-CA", "weekday", day)} ${french.date(day)}`,
  time({ hour, minute }) {
    if (minute === 0 && hour === 0) return "minuit"
    if (minute === 0 && hour === 12) return "midi"
    return minute === 0 ? `${hour}${nbsp}h` : `${hour}${nbsp}h${nbsp}${twoDigits(minute)}`
  },
  joinDateAndTime: (date, time) => `${date} à ${time}`,
  dateRange(from, to) {
    if (from.year !== to.year) return `du ${french.date(from)} au ${french.date(to)}`
    if (from.month !== to.month) return `du ${frenchDay(from)} ${frenchMonth(from)} au ${french.date(to)}`
    return `du ${frenchDay(from)} au ${french.date(to)}`
  },
  agoIn: (length, about) => `il y a ${about ? "environ " : ""}${length}`,
  justNow: "à l’instant",
  yesterday: "hier",
  fewerThan: (n) => `moins de ${n} personnes`,
  person: { one: "personne", other: "personnes" },
  quote: (text) => `«${nbsp}${text.replace(/«\s*|\s*»|["“”]/gu, innerMarks("“", "”"))}${nbsp}»`,
}

/** Marks already in a quoted text take the second level; straight ones open and close in turn. */
function innerMarks(open: string, close: string): (mark: string) => string {
  let straight = 0
  return (mark) => {
    if (mark === '"') return straight++ % 2 === 0 ? open : close
    return mark.includes("«") || mark === "“" ? open : close
  }
}

function wordingOf(idiom: Idiom): Wording {
  const { locale } = idiom
  const rules = new Intl.PluralRules(locale)
  // `many` (exact millions in French) reads as `other`: « 1 000 000 de personnes » is for prose, not for the interface.
  const plural = (n: number, forms: PluralForms) => (rules.select(n) === "one" ? forms.one : forms.other)
  const number = (n: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(n)
  const count = (n: number, unit: Unit) => {
    const [one, other] = idiom.units[unit]
    return `${number(n)} ${plural(n, { one, other })}`
  }
  const timeIn = (at: Temporal.Instant, zone: string) =>
    `${idiom.time(at.toZonedDateTimeISO(zone).toPlainTime())} (${zoneName(locale, at, zone)})`

  return {
    plural,
    number,
    percent: (share) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(share),
    money: (amount) =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency: "CAD",
        trailingZeroDisplay: "stripIfInteger",
      }).format(amount),
    date: idiom.date,
    weekdayDate: idiom.weekdayDate,
    month: (month) =>
      new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1)),
    time: idiom.time,
    timeIn,
    dateTime: (at, zone) =>
      idiom.joinDateAndTime(idiom.date(at.toZonedDateTimeISO(zone).toPlainDate()), timeIn(at, zone)),
    dateRange: (from, to) => (from.equals(to) ? idiom.date(from) : idiom.dateRange(from, to)),
    ago: (at, now, zone) => {
      const [n, unit] = elapsed(at, now, zone)
      if (unit === "seconds") return idiom.justNow
      if (unit === "days" && n === 1) return idiom.yesterday
      return idiom.agoIn(count(n, unit), unit !== "minutes" && unit !== "days")
    },
    duration: (length) => durationOf(length, count),
    list: (items) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
    either: (items) => new Intl.ListFormat(locale, { type: "disjunction" }).format(items),
    people: (n) =>
      n < smallestCountShown ? idiom.fewerThan(smallestCountShown) : `${number(n)} ${plural(n, idiom.person)}`,
    quote: idiom.quote,
    fileSize: (bytes) => fileSizeOf(bytes, idiom, plural),
  }
}

/** Long generic names: short ones fail for some zones (« heure : Whitehorse »). */
function zoneName(locale: string, at: Temporal.Instant, zone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "longGeneric" }).formatToParts(
    at.epochMilliseconds,
  )
  return parts.find((part) => part.type === "timeZoneName")?.value ?? zone
}

/** Hours up to a day, then civil days, so that “yesterday” is always the day before. */
function elapsed(at: Temporal.Instant, now: Temporal.Instant, zone: string): readonly [number, Unit] {
  const minutes = Math.floor((now.epochMilliseconds - at.epochMilliseconds) / 60_000)
  if (minutes < 1) return [0, "seconds"]
  if (minutes < 60) return [minutes, "minutes"]
  if (minutes < 24 * 60) return [Math.max(1, Math.round(minutes / 60)), "hours"]
  const day = at.toZonedDateTimeISO(zone).toPlainDate()
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const days = Math.max(1, day.until(today).days)
  if (days < 31) return [days, "days"]
  const { months } = day.until(today, { largestUnit: "months" })
  return months < 12 ? [Math.max(1, months), "months"] : [Math.floor(months / 12), "years"]
}

function durationOf(length: Temporal.Duration, count: (n: number, unit: Unit) => string): string {
  const parts = durationUnits.filter((unit) => length[unit] !== 0).map((unit) => count(length[unit], unit))
  return parts.length > 0 ? parts.join(" ") : count(0, "seconds")
}

function fileSizeOf(bytes: number, idiom: Idiom, plural: Wording["plural"]): string {
  const [unit, size] =
    bytes < 1024
      ? (["bytes", 1] as const)
      : bytes < 1024 * 1024
        ? (["kilobytes", 1024] as const)
        : (["megabytes", 1024 * 1024] as const)
  const amount = bytes / size
  const written = new Intl.NumberFormat(idiom.locale, { maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount)
  return idiom.fileUnits[unit](written, plural(amount, { one: "", other: "s" }) !== "")
}

export const wording: Readonly<Record<Language, Wording>> = {
  en: wordingOf(english),
  fr: wordingOf(french),
}
