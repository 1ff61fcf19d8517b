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
  /** A count of people that may be published: a few stay vague, nobody is said to be nobody. */
  people(n: number): string
  /** The same for a part that stays vague, be it empty. */
  readonly fewPeople: string
  quote(text: string): string
  fileSize(bytes: number): string
}

/** Counts of people below this are never shown as they are. */
export const smallestCountShown = 5

/** What the two languages do not share. */
interface Idiom {
  readonly locale: "en-CA" | "fr-CA"
  readonly bytes: PluralForms
  readonly kilobytes: string
  readonly megabytes: string
  readonly units: Readonly<Record<Unit, readonly [one: string, other: string]>>
  month(month: number): string
  date(day: Temporal.PlainDate): string
  weekdayDate(day: Temporal.PlainDate): string
  time(time: Temporal.PlainTime): string
  joinDateAndTime(date: string, time: string): string
  dateRange(from: Temporal.PlainDate, to: Temporal.PlainDate): string
  agoIn(length: string, about: boolean): string
  readonly justNow: string
  readonly yesterday: string
  readonly nobody: string
  fewerThan(n: number): string
  readonly person: PluralForms
  quote(text: string): string
}

const durationUnits = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"] as const
type Unit = (typeof durationUnits)[number]

const nbsp = "\u00a0"

/** Names come from Intl; the order of the words does not: fr-CA has neither “1er” nor “9 h”. */
function calendarNames(locale: string) {
  const written = (part: "month" | "weekday", month: number, day: number) =>
    new Intl.DateTimeFormat(locale, { [part]: "long", timeZone: "UTC" }).format(Date.UTC(2001, month, day))
  // Made at the first date that is written: many commands write none, and the names take a twentieth of a second.
  let [months, weekdays]: (readonly string[] | undefined)[] = []
  const writeMonths = () => Array.from({ length: 12 }, (_, index) => written("month", index, 1))
  // 1 January 2001 was a Monday, the first day of the week for Temporal.
  const writeWeekdays = () => Array.from({ length: 7 }, (_, index) => written("weekday", 0, index + 1))
  return {
    month: (month: number) => {
      months ??= writeMonths()
      return months[month - 1] ?? ""
    },
    weekday: (day: Temporal.PlainDate) => {
      weekdays ??= writeWeekdays()
      return weekdays[day.dayOfWeek - 1] ?? ""
    },
  }
}

const twoDigits = (n: number) => String(n).padStart(2, "0")

const englishNames = calendarNames("en-CA")
const englishMonth = (day: Temporal.PlainDate) => englishNames.month(day.month)

const english: Idiom = {
  locale: "en-CA",
  month: englishNames.month,
  bytes: { one: "byte", other: "bytes" },
  kilobytes: "KB",
  megabytes: "MB",
  units: {
    years: ["year", "years"],
    months: ["month", "months"],
    weeks: ["week", "weeks"],
    days: ["day", "days"],
    hours: ["hour", "hours"],
    minutes: ["minute", "minutes"],
    seconds: ["second", "seconds"],
  },
  date: (day) => `${englishMonth(day)} ${day.day}, ${day.year}`,
  weekdayDate: (day) => `${englishNames.weekday(day)}, ${english.date(day)}`,
  time({ hour, minute }) {
    if (minute === 0 && hour === 0) return "midnight"
    if (minute === 0 && hour === 12) return "noon"
    return `${hour % 12 || 12}:${twoDigits(minute)}${nbsp}${hour < 12 ? "a.m." : "p.m."}`
  },
  joinDateAndTime: (date, time) => `${date} at ${time}`,
  dateRange(from, to) {
    const start = `${englishMonth(from)} ${from.day}`
    if (from.year !== to.year) return `${english.date(from)} to ${english.date(to)}`
    if (from.month !== to.month) return `${start} to ${english.date(to)}`
    return `${start} to ${to.day}, ${to.year}`
  },
  agoIn: (length, about) => `${about ? "about " : ""}${length} ago`,
  justNow: "just now",
  yesterday: "yesterday",
  nobody: "nobody",
  fewerThan: (n) => `fewer than ${n} people`,
  person: { one: "person", other: "people" },
  quote: (text) => `“${text.replace(/«\s*|\s*»|["“”]/gu, innerMarks("‘", "’"))}”`,
}

const frenchDay = (day: Temporal.PlainDate) => (day.day === 1 ? "1er" : String(day.day))
const frenchNames = calendarNames("fr-CA")
const frenchMonth = (day: Temporal.PlainDate) => frenchNames.month(day.month)

const french: Idiom = {
  locale: "fr-CA",
  month: frenchNames.month,
  bytes: { one: "octet", other: "octets" },
  kilobytes: "Ko",
  megabytes: "Mo",
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
  weekdayDate: (day) => `${frenchNames.weekday(day)} ${french.date(day)}`,
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
  nobody: "personne",
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

/** Formatters are made once: making one costs more than using it a hundred times. */
function formattersOf(locale: string) {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 })
  const dollars = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "CAD",
    trailingZeroDisplay: "stripIfInteger",
  })
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" })
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" })
  return {
    // `many` (exact millions in French) reads as `other`: « 1 000 000 de personnes » is for prose, not for the interface.
    plural: (n: number, forms: PluralForms) => (rules.select(n) === "one" ? forms.one : forms.other),
    number: (n: number) => numbers.format(n),
    percent: (share: number) => shares.format(share),
    money: (amount: number) => dollars.format(amount),
    list: (items: readonly string[]) => conjunction.format(items),
    either: (items: readonly string[]) => disjunction.format(items),
  }
}

function wordingOf(idiom: Idiom): Wording {
  const { locale } = idiom
  const formatters = formattersOf(locale)
  const { plural, number } = formatters
  const count = (n: number, unit: Unit) => {
    const [one, other] = idiom.units[unit]
    return `${number(n)} ${plural(n, { one, other })}`
  }
  const timeIn = (at: Temporal.Instant, zone: string) =>
    `${idiom.time(at.toZonedDateTimeISO(zone).toPlainTime())} (${zoneName(locale, at, zone)})`

  const fewPeople = idiom.fewerThan(smallestCountShown)
  return {
    ...formatters,
    date: idiom.date,
    weekdayDate: idiom.weekdayDate,
    month: idiom.month,
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
    people: (n) => {
      if (n === 0) return idiom.nobody
      return n < smallestCountShown ? fewPeople : `${number(n)} ${plural(n, idiom.person)}`
    },
    fewPeople,
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
  const kilo = 1024
  const written = (amount: number) =>
    new Intl.NumberFormat(idiom.locale, { maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount)
  if (bytes < kilo) return `${written(bytes)}${nbsp}${plural(bytes, idiom.bytes)}`
  if (bytes < kilo * kilo) return `${written(bytes / kilo)}${nbsp}${idiom.kilobytes}`
  return `${written(bytes / kilo / kilo)}${nbsp}${idiom.megabytes}`
}

export const wording: Readonly<Record<Language, Wording>> = {
  en: wordingOf(english),
  fr: wordingOf(french),
}
