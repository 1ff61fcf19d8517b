import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import type { Candidate } from "../src/engine/matching/candidate.js"
import type { Requirements } from "../src/engine/matching/requirements.js"
import { defaultMatchRuleSet } from "../src/engine/matching/rule-set.js"
import { daysOfWeek, type LanguageRanks, languageComponents, type Side } from "../src/engine/matching/sides.js"
import type { MatchYardstick } from "../src/engine/matching/yardstick.js"
import { expertiseLevels } from "../src/engine/scoring/participant.js"

/** Invented people and opportunities, the same in each run: skills and places as unevenly common as real ones. */

const skillCount = 3000
const skillsHeld = 14
const types = Array.from({ length: 14 }, (_, each) => `type${each}`)

const rowsOf = (list: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(`db/reference/${list}.csv`, "utf8"), { columns: true })

const unitGroups = rowsOf("noc-2021").flatMap(({ level, code = "" }) => (level === "5" ? [code] : []))
const towns = rowsOf("municipalities")
  .map(({ latitude, longitude, population }) => ({
    place: { latitude: Number(latitude), longitude: Number(longitude) },
    population: Number(population),
  }))
  .sort((one, other) => other.population - one.population)

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The first are drawn most: as Zipf found of words. */
const drawCommon = (draw: () => number, count: number) => Math.floor(count ** draw()) - 1
const drawOne = <One>(draw: () => number, all: readonly One[]): One => all[Math.floor(draw() * all.length)] as One

/** Skills of one field lie side by side: half of those that somebody holds are of her own field. */
function drawSkills(draw: () => number, field: number, count: number): readonly string[] {
  const drawn = new Set<number>()
  while (drawn.size < count) {
    const isOwn = draw() < 0.5
    drawn.add(isOwn ? (field * 37 + Math.floor(draw() * 40)) % skillCount : drawCommon(draw, skillCount))
  }
  return [...drawn].map((skill) => `skill${skill}`)
}

function drawLanguages(draw: () => number): LanguageRanks {
  const second = Math.floor(draw() * 4)
  const [first, other] = draw() < 0.5 ? (["en", "fr"] as const) : (["fr", "en"] as const)
  const all = (rank: number) => Object.fromEntries(languageComponents.map((component) => [component, rank]))
  return { [first]: all(4), [other]: { ...all(second), oral: Math.max(0, second - (draw() < 0.3 ? 1 : 0)) } }
}

const civilDay = (days: number) => new Date(Date.UTC(2026, 10, 22 + days)).toISOString().slice(0, 10)

export function inventPerson(number: number): Candidate {
  const draw = drawFrom(number * 2 + 1)
  const field = Math.floor(draw() * unitGroups.length)
  const occupation = unitGroups[field] ?? ""
  const earlier = drawOne(draw, unitGroups)
  const days = daysOfWeek.filter(() => draw() < 0.25)
  return {
    person: `person${number}`,
    optIns: types.flatMap((type) =>
      (["offering", "seeking"] as const).flatMap((side) => (draw() < 0.3 ? [{ type, side }] : [])),
    ),
    skills: drawSkills(draw, field, skillsHeld).map((concept) => ({
      ...{ concept, level: drawOne(draw, expertiseLevels) },
      lastUsed: 2026 - Math.floor(draw() * 12),
    })),
    experience: [
      { occupation, months: 1 + Math.floor(draw() * 120) },
      ...(draw() < 0.5 && earlier !== occupation ? [{ occupation: earlier, months: 1 + Math.floor(draw() * 60) }] : []),
    ],
    titleOccupations: draw() < 0.8 ? [occupation] : [],
    education: Math.floor(draw() * 11),
    languages: drawLanguages(draw),
    ...(draw() < 0.9 && { place: towns[drawCommon(draw, towns.length)]?.place ?? { latitude: 45, longitude: -75 } }),
    ...(draw() < 0.7 && {
      groupLevel: { group: `group${Math.floor(draw() * 30)}`, level: 1 + Math.floor(draw() * 7) },
    }),
    availability: {
      weeklyMinutes: 30 * (1 + Math.floor(draw() * 30)),
      ...(draw() < 0.4 && { from: civilDay(Math.floor(draw() * 120)) }),
      days: draw() < 0.6 ? [] : days,
    },
  }
}

export function inventOpportunity(number: number, isStrict: boolean): Requirements {
  const draw = drawFrom(number * 2 + 2 ** 30)
  const field = Math.floor(draw() * unitGroups.length)
  const side: Side = draw() < 0.8 ? "offering" : "seeking"
  const wished = drawSkills(draw, field, isStrict ? 2 : 6)
  return {
    ...{ key: String(number), type: drawOne(draw, types), side, managers: [`person${number}`] },
    skills: wished.map((concept, at) => ({ concept, isEssential: isStrict || (at === 0 && draw() < 0.3) })),
    occupation: unitGroups[field] ?? "",
    education: Math.floor(draw() * 9),
    ...(draw() < 0.6 && { languages: drawLanguages(draw) }),
    place: towns[drawCommon(draw, towns.length)]?.place ?? { latitude: 45, longitude: -75 },
    isRemote: draw() < 0.5,
    ...(draw() < 0.3 && {
      groupLevels: [{ group: `group${Math.floor(draw() * 30)}`, level: 1 + Math.floor(draw() * 7) }],
      areGroupLevelsRequired: draw() < 0.2,
    }),
    startsOn: civilDay(Math.floor(draw() * 60)),
    weeklyMinutes: 60 * (1 + Math.floor(draw() * 37)),
    days: draw() < 0.3 ? daysOfWeek.slice(0, 5).filter(() => draw() < 0.6) : [],
  }
}

/** Two skills near each one. */
export const inventedYardstick: MatchYardstick = {
  ...{ ruleSet: defaultMatchRuleSet, year: 2026 },
  near: new Map(
    Array.from({ length: skillCount }, (_, each) => [
      `skill${each}`,
      new Map([1, 2].map((step) => [`skill${(each + step) % skillCount}`, 500])),
    ]),
  ),
}
