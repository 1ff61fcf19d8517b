import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { type Wording, wording } from "./wording.js"

const day = (iso: string) => Temporal.PlainDate.from(iso)
const hour = (iso: string) => Temporal.PlainTime.from(iso)
const at = (iso: string) => Temporal.Instant.from(iso)
const length = (iso: string) => Temporal.Duration.from(iso)
const eastern = "America/Toronto"
const form = (f: Wording, n: number) => f.plural(n, { one: "one", other: "other" })
const since = (f: Wording, then: string, now = "2026-11-22T15:00:00Z") => f.ago(at(then), at(now), eastern)

/** ~ stands for the non-breaking space, invisible otherwise. */
const table: readonly (readonly [what: string, write: (f: Wording) => string, fr: string, en: string])[] = [
  ["zero takes the singular in French", (f) => form(f, 0), "one", "other"],
  ["one", (f) => form(f, 1), "one", "one"],
  ["one and a half takes the singular in French", (f) => form(f, 1.5), "one", "other"],
  ["two", (f) => form(f, 2), "other", "other"],
  ["an exact million reads as any other number", (f) => form(f, 1_000_000), "other", "other"],

  ["a number of three figures", (f) => f.number(982), "982", "982"],
  ["thousands", (f) => f.number(12_500), "12~500", "12,500"],
  ["thousands of four figures", (f) => f.number(1284), "1~284", "1,284"],
  ["decimals", (f) => f.number(37.5), "37,5", "37.5"],
  ["a share", (f) => f.percent(0.82), "82~%", "82%"],
  ["a share with a decimal", (f) => f.percent(0.1254), "12,5~%", "12.5%"],

  ["dollars and cents", (f) => f.money(24.5), "24,50~$", "$24.50"],
  ["whole dollars", (f) => f.money(65_000), "65~000~$", "$65,000"],

  ["the first of a month", (f) => f.date(day("2026-12-01")), "1er décembre 2026", "December 1, 2026"],
  ["the second of a month", (f) => f.date(day("2026-12-02")), "2 décembre 2026", "December 2, 2026"],
  ["a month on its own", (f) => f.month(8), "août", "August"],
  [
    "a date with its weekday",
    (f) => f.weekdayDate(day("2026-12-01")),
    "mardi 1er décembre 2026",
    "Tuesday, December 1, 2026",
  ],

  ["an hour without minutes", (f) => f.time(hour("09:00")), "9~h", "9:00~a.m."],
  ["minutes on two digits", (f) => f.time(hour("09:05")), "9~h~05", "9:05~a.m."],
  ["the afternoon", (f) => f.time(hour("14:30")), "14~h~30", "2:30~p.m."],
  ["noon", (f) => f.time(hour("12:00")), "midi", "noon"],
  ["just after noon", (f) => f.time(hour("12:30")), "12~h~30", "12:30~p.m."],
  ["midnight", (f) => f.time(hour("00:00")), "minuit", "midnight"],
  ["just after midnight", (f) => f.time(hour("00:30")), "0~h~30", "12:30~a.m."],
  [
    "an hour somewhere",
    (f) => f.timeIn(at("2026-12-01T19:30:00Z"), eastern),
    "14~h~30 (heure de l’Est)",
    "2:30~p.m. (Eastern Time)",
  ],
  [
    "an instant in a zone",
    (f) => f.dateTime(at("2026-12-01T19:30:00Z"), eastern),
    "1er décembre 2026 à 14~h~30 (heure de l’Est)",
    "December 1, 2026 at 2:30~p.m. (Eastern Time)",
  ],
  [
    "the same instant half an hour apart in Newfoundland",
    (f) => f.dateTime(at("2026-12-01T19:30:00Z"), "America/St_Johns"),
    "1er décembre 2026 à 16~h (heure de Terre-Neuve)",
    "December 1, 2026 at 4:00~p.m. (Newfoundland Time)",
  ],
  [
    "a zone that never changes its clocks",
    (f) => f.timeIn(at("2026-07-01T15:05:00Z"), "America/Regina"),
    "9~h~05 (heure normale du Centre)",
    "9:05~a.m. (Central Standard Time)",
  ],
  [
    "an instant whose day is the one before in the reader's zone",
    (f) => f.dateTime(at("2026-12-01T03:00:00Z"), eastern),
    "30 novembre 2026 à 22~h (heure de l’Est)",
    "November 30, 2026 at 10:00~p.m. (Eastern Time)",
  ],

  [
    "days of one month",
    (f) => f.dateRange(day("2026-03-02"), day("2026-03-06")),
    "du 2 au 6 mars 2026",
    "March 2 to 6, 2026",
  ],
  [
    "days of two months, from the first",
    (f) => f.dateRange(day("2026-02-01"), day("2026-03-01")),
    "du 1er février au 1er mars 2026",
    "February 1 to March 1, 2026",
  ],
  [
    "days of two years",
    (f) => f.dateRange(day("2026-12-30"), day("2027-01-02")),
    "du 30 décembre 2026 au 2 janvier 2027",
    "December 30, 2026 to January 2, 2027",
  ],
  ["a range of one day", (f) => f.dateRange(day("2026-03-02"), day("2026-03-02")), "2 mars 2026", "March 2, 2026"],

  ["seconds ago", (f) => since(f, "2026-11-22T14:59:31Z"), "à l’instant", "just now"],
  ["an instant to come reads as now", (f) => since(f, "2026-11-22T15:00:20Z"), "à l’instant", "just now"],
  ["one minute ago", (f) => since(f, "2026-11-22T14:58:30Z"), "il y a 1 minute", "1 minute ago"],
  ["minutes ago", (f) => since(f, "2026-11-22T14:15:00Z"), "il y a 45 minutes", "45 minutes ago"],
  ["an hour ago", (f) => since(f, "2026-11-22T14:00:00Z"), "il y a environ 1 heure", "about 1 hour ago"],
  ["eighteen hours ago", (f) => since(f, "2026-11-21T21:10:00Z"), "il y a environ 18 heures", "about 18 hours ago"],
  ["yesterday", (f) => since(f, "2026-11-21T14:00:00Z"), "hier", "yesterday"],
  [
    "the day before yesterday, less than 48 hours ago",
    (f) => since(f, "2026-11-20T17:00:00Z", "2026-11-22T08:00:00Z"),
    "il y a 2 jours",
    "2 days ago",
  ],
  ["days ago", (f) => since(f, "2026-11-10T15:00:00Z"), "il y a 12 jours", "12 days ago"],
  ["months ago", (f) => since(f, "2026-09-10T15:00:00Z"), "il y a environ 2 mois", "about 2 months ago"],
  ["years ago", (f) => since(f, "2023-09-10T15:00:00Z"), "il y a environ 3 ans", "about 3 years ago"],

  ["hours and minutes", (f) => f.duration(length("PT1H15M")), "1 heure 15 minutes", "1 hour 15 minutes"],
  ["days", (f) => f.duration(length("P30D")), "30 jours", "30 days"],
  ["months", (f) => f.duration(length("P6M")), "6 mois", "6 months"],
  ["no time at all", (f) => f.duration(length("PT0S")), "0 seconde", "0 seconds"],

  ["a list of three", (f) => f.list(["a", "b", "c"]), "a, b et c", "a, b and c"],
  ["a list of one", (f) => f.list(["a"]), "a", "a"],
  ["a choice of three", (f) => f.either(["a", "b", "c"]), "a, b ou c", "a, b or c"],
  ["nobody is said to be nobody", (f) => f.people(0), "personne", "nobody"],
  ["one person stays vague", (f) => f.people(1), "moins de 5 personnes", "fewer than 5 people"],
  ["a part that may be empty stays vague", (f) => f.fewPeople, "moins de 5 personnes", "fewer than 5 people"],
  ["four people stay vague", (f) => f.people(4), "moins de 5 personnes", "fewer than 5 people"],
  ["five people are counted", (f) => f.people(5), "5 personnes", "5 people"],
  ["a crowd", (f) => f.people(12_500), "12~500 personnes", "12,500 people"],

  ["a quotation", (f) => f.quote("x"), "«~x~»", "“x”"],
  ["a quotation within, straight", (f) => f.quote('un "x" ici'), "«~un “x” ici~»", "“un ‘x’ ici”"],
  ["a quotation within, French", (f) => f.quote("un «\u00a0x\u00a0» ici"), "«~un “x” ici~»", "“un ‘x’ ici”"],
  ["a quotation within, English", (f) => f.quote("a “x” here"), "«~a “x” here~»", "“a ‘x’ here”"],

  ["a few bytes", (f) => f.fileSize(1), "1~octet", "1~byte"],
  ["bytes", (f) => f.fileSize(300), "300~octets", "300~bytes"],
  ["kilobytes", (f) => f.fileSize(512 * 1024), "512~Ko", "512~KB"],
  ["megabytes", (f) => f.fileSize(5 * 1024 * 1024), "5~Mo", "5~MB"],
  ["megabytes and a bit", (f) => f.fileSize(1.4 * 1024 * 1024), "1,4~Mo", "1.4~MB"],
]

const visible = (text: string) => text.replaceAll("\u00a0", "~")

describe("values are written as each language writes them", () => {
  test.each(table)("%s", (_, write, fr, en) => {
    expect(visible(write(wording.fr))).toBe(fr)
    expect(visible(write(wording.en))).toBe(en)
  })
})

test("no value holds a space that fonts and readers may not know", () => {
  for (const [, write] of table) expect(write(wording.fr) + write(wording.en)).not.toMatch(/[\u2009\u202f]/u)
})
