import type { Criterion } from "../scoring/criterion.js"
import {
  type DayPart,
  dayParts,
  type LanguageLevel,
  type MeetingMode,
  type OfficialLanguage,
  officialLanguages,
  type Rhythm,
  weekBit,
} from "../scoring/participant.js"
import { foldName } from "../text/fold.js"

/** Several values of one cell stand between semicolons, commas, bars or line ends. */
export const valuesIn = (cell: string): readonly string[] =>
  cell
    .split(/[;,|\n]/)
    .map((value) => value.trim())
    .filter((value) => value !== "")

/** A table of folded words; a reader answers undefined for what it does not know. */
function reading<Value>(
  words: readonly (readonly [value: Value, names: readonly string[]])[],
): (text: string) => Value | undefined {
  const values = new Map(words.flatMap(([value, names]) => names.map((name) => [name, value] as const)))
  return (text) => values.get(foldName(text))
}

export const readAnswer = reading<boolean>([
  [true, ["yes", "y", "true", "oui", "o", "vrai", "x", "1"]],
  [false, ["no", "n", "false", "non", "faux", "0"]],
])

const readLanguageName = reading<readonly OfficialLanguage[]>([
  [["en"], ["en", "eng", "english", "anglais"]],
  [["fr"], ["fr", "fra", "french", "francais"]],
  [officialLanguages, ["bilingual", "bilingue", "both", "les-deux", "en-fr", "fr-en", "english-and-french"]],
  [officialLanguages, ["francais-et-anglais", "anglais-et-francais", "french-and-english", "either"]],
])

const readLanguageLevel = reading<LanguageLevel>([
  ["none", ["none", "aucun", "a0"]],
  ["basic", ["basic", "beginner", "base", "debutant", "a", "a1", "a2"]],
  ["intermediate", ["intermediate", "intermediaire", "b", "b1"]],
  ["advanced", ["advanced", "avance", "c", "b2", "c1"]],
  ["fluent", ["fluent", "native", "first-language", "courant", "langue-maternelle", "e", "c2"]],
])

/** “French”, “anglais (intermédiaire)”, “bilingue”: a language without level is one that somebody works in. */
export function readLanguage(text: string): readonly (readonly [OfficialLanguage, LanguageLevel])[] | undefined {
  const [, name = "", written] = /^([^(:]*)(?:[(:]([^)]*)\)?)?$/.exec(text) ?? []
  const level = written === undefined ? "fluent" : readLanguageLevel(written)
  const languages = readLanguageName(name)
  return level === undefined ? undefined : languages?.map((language) => [language, level] as const)
}

export const readModes = reading<readonly MeetingMode[]>([
  [["in-person"], ["in-person", "on-site", "face-to-face", "en-personne", "sur-place", "presentiel", "en-presentiel"]],
  [
    ["remote"],
    ["remote", "remotely", "virtual", "virtually", "online", "a-distance", "virtuel", "en-virtuel", "en-ligne"],
  ],
  [
    ["in-person", "remote"],
    ["both", "either", "any", "hybrid", "les-deux", "hybride", "indifferent", "au-choix"],
  ],
])

export const readRhythm = reading<Rhythm>([
  ["weekly", ["weekly", "every-week", "once-a-week", "hebdomadaire", "chaque-semaine", "toutes-les-semaines"]],
  ["every-two-weeks", ["every-two-weeks", "biweekly", "bi-weekly", "fortnightly", "aux-deux-semaines"]],
  ["every-two-weeks", ["toutes-les-deux-semaines", "bimensuel", "every-2-weeks", "aux-2-semaines"]],
  ["monthly", ["monthly", "every-month", "once-a-month", "mensuel", "chaque-mois", "tous-les-mois"]],
  ["quarterly", ["quarterly", "every-three-months", "trimestriel", "aux-trois-mois", "tous-les-trois-mois"]],
])

const days = [
  ["monday", "mon", "lundi", "lun"],
  ["tuesday", "tue", "tues", "mardi", "mar"],
  ["wednesday", "wed", "mercredi", "mer"],
  ["thursday", "thu", "thurs", "jeudi", "jeu"],
  ["friday", "fri", "vendredi", "ven"],
  ["saturday", "sat", "samedi", "sam"],
  ["sunday", "sun", "dimanche", "dim"],
] as const
const workingDays = [0, 1, 2, 3, 4]
const daytime: readonly DayPart[] = ["morning", "midday", "afternoon"]

const readDayPart = reading<readonly DayPart[]>([
  [["morning"], ["morning", "mornings", "am", "a-m", "matin", "matins", "avant-midi"]],
  [["midday"], ["midday", "noon", "lunch", "lunchtime", "midi", "midis", "heure-du-diner"]],
  [["afternoon"], ["afternoon", "afternoons", "pm", "p-m", "apres-midi"]],
  [["evening"], ["evening", "evenings", "soir", "soirs", "soiree"]],
  [daytime, ["", "day", "all-day", "journee", "toute-la-journee"]],
  [dayParts, ["any-time", "anytime", "always", "en-tout-temps", "toujours", "n-importe-quand"]],
])

/** “Monday morning”, « mardi », “evenings”: a day alone is its working hours, a part alone is each working day’s. */
export function readWeek(text: string): number | undefined {
  const folded = foldName(text)
  const [first = "", ...rest] = folded.split("-")
  const day = days.findIndex((names) => names.some((name) => name === first || `${name}s` === first))
  const parts = readDayPart(day < 0 ? folded : rest.join("-"))
  if (parts === undefined || folded === "") return undefined
  const meant = day < 0 ? workingDays : [day]
  return meant.flatMap((each) => parts.map((part) => weekBit(each, part))).reduce((week, bit) => week | bit, 0)
}

export const readCriterion = reading<Criterion>([
  ["goals", ["goals", "needs", "objectives", "expertise", "objectifs", "besoins"]],
  ["values", ["values", "ways-of-working", "valeurs", "facons-de-travailler"]],
  ["interests", ["interests", "interets", "champs-d-interet"]],
  ["path", ["path", "experience", "profession", "function", "parcours", "fonction"]],
  ["practicality", ["practicality", "availability", "place", "disponibilite", "disponibilites", "lieu"]],
  ["level", ["level", "grade", "niveau"]],
  ["language", ["language", "langue"]],
  ["identity", ["identity", "identite"]],
])

/** What an address must look like to tell people apart; whether it works is for mail to find out. */
export const readAddress = (text: string): string | undefined =>
  /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(text) ? text.toLowerCase() : undefined

export function readWholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^[+-]?\d+(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

/** A civil day, year first, as milliseconds at its beginning in UTC: only their order counts. */
export function readDay(text: string): number | undefined {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text) ?? []
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? undefined : at
}
