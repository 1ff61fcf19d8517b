import {
  expertiseLevels,
  type Mentee,
  type Mentor,
  type Participant,
  type Pool,
  rhythms,
} from "../src/engine/scoring/participant.js"
import { defaultRuleSet } from "../src/engine/scoring/rule-set.js"

/** Made-up people of a large programme: the same for the same sizes and seed. */
export function makePool(mentees: number, mentors: number, seed = 1): Pool {
  const random = makeRandom(seed)
  return {
    mentees: Array.from({ length: mentees }, (_, place) => makeMentee(random, place)),
    mentors: Array.from({ length: mentors }, (_, place) => makeMentor(random, place, mentees)),
  }
}

/** A whole number from 0 up to one below the given. */
type Random = (below: number) => number

function makeRandom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Small numbers are common, as popular goals and interests are. */
const popular = (random: Random, below: number) => Math.floor(below * (random(1000) / 1000) ** 2)

const several = (random: Random, count: number, prefix: string, below: number) => [
  ...new Set(Array.from({ length: count }, () => `${prefix}${popular(random, below)}`)),
]

const cities = [
  { latitude: 45.42, longitude: -75.7 },
  { latitude: 45.5, longitude: -73.57 },
  { latitude: 46.81, longitude: -71.21 },
  { latitude: 43.65, longitude: -79.38 },
  { latitude: 49.28, longitude: -123.12 },
  { latitude: 44.65, longitude: -63.58 },
]

const languages = [
  { languages: { en: "fluent", fr: "advanced" }, preferredLanguage: "en" },
  { languages: { en: "fluent", fr: "basic" }, preferredLanguage: "en", practises: "fr" },
  { languages: { en: "intermediate", fr: "fluent" }, preferredLanguage: "fr" },
  { languages: { fr: "fluent" }, preferredLanguage: "fr" },
] as const

function makePerson(random: Random, key: string, number: number): Participant {
  const place = cities[popular(random, cities.length)]
  return {
    ...{ key, person: `p${number}` },
    ...{ organisation: `o${popular(random, 80)}`, unit: `u${random(2000)}` },
    supervisors: [`p${random(20_000)}`, `p${random(20_000)}`],
    ...languages[random(languages.length)],
    values: Object.fromEntries(defaultRuleSet.valueItems.map((item) => [item, random(5) - 2])),
    interests: several(random, 5, "i", 40),
    paths: several(random, 2, "w", 12),
    week: random(2 ** 28) & random(2 ** 28),
    modes: random(4) === 0 ? ["in-person"] : ["in-person", "remote"],
    rhythm: rhythms[random(rhythms.length)] ?? "monthly",
    ...(place && { place }),
  }
}

function makeMentee(random: Random, place: number): Mentee {
  return {
    ...makePerson(random, `mentee${place}`, place),
    level: random(5),
    goals: several(random, 3, "c", 60),
    requestedAt: place * 60_000,
    ...(random(3) === 0 && { mostImportant: "goals" }),
  }
}

function makeMentor(random: Random, place: number, mentees: number): Mentor {
  return {
    ...makePerson(random, `mentor${place}`, mentees + place),
    level: 1 + random(7),
    expertise: several(random, 6, "c", 60).map((concept) => ({
      concept,
      level: expertiseLevels[random(expertiseLevels.length)] ?? "expert",
    })),
    places: 1 + random(3),
  }
}
