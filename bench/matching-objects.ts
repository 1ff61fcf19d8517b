import type { Candidate } from "../src/engine/matching/candidate.js"
import { askedComponents } from "../src/engine/matching/languages.js"
import { nearnessOfOccupations, worthOfMonths } from "../src/engine/matching/occupations.js"
import { askedOccupations, type Requirements } from "../src/engine/matching/requirements.js"
import { neutralPoints } from "../src/engine/matching/score-match.js"
import { oppositeOf } from "../src/engine/matching/sides.js"
import { worthOfSkill } from "../src/engine/matching/skills.js"
import { pointsOf } from "../src/engine/measuring/measure.js"
import { inventedYardstick as yardstick } from "./matching-world.js"

/** What peers answer: how many match, and the points of the best, the most first. */
export interface PeerAnswer {
  readonly count: number
  readonly points: readonly number[]
}

export const listed = 20

/** A person as somebody would write her down who looks at one after another: sets and maps, nothing packed. */
interface Person extends Candidate {
  readonly optedIn: ReadonlySet<string>
  readonly worths: ReadonlyMap<string, number>
}

const { ruleSet, near, year } = yardstick
const { weights, neutral } = ruleSet
const evidenceNeutral =
  neutralPoints(ruleSet, "skills") + neutralPoints(ruleSet, "experience") + neutralPoints(ruleSet, "title")

export function writeDown(candidate: Candidate): Person {
  return {
    ...candidate,
    optedIn: new Set(candidate.optIns.map(({ type, side }) => `${type} ${side}`)),
    worths: new Map((candidate.skills ?? []).map((skill) => [skill.concept, worthOfSkill(skill, ruleSet, year)])),
  }
}

/** One pass over all, what is quickest to rule out first. */
export function lookAtEach(people: readonly Person[], requirements: Requirements): PeerAnswer {
  const optIn = `${requirements.type} ${oppositeOf(requirements.side)}`
  const components = askedComponents(requirements)
  const points: number[] = []
  for (const person of people) {
    if (!person.optedIn.has(optIn) || requirements.managers.includes(person.person)) continue
    const evidence = evidenceOf(person, requirements)
    if (evidence < evidenceNeutral + ruleSet.leastEvidence) continue
    const languages = languagePoints(person, components)
    const others = languages < 0 ? -1 : otherPoints(person, requirements)
    if (others >= 0) points.push(evidence + languages + others)
  }
  points.sort((one, other) => other - one)
  return { count: points.length, points: points.slice(0, listed) }
}

/** −1 where an essential skill is missing. */
function evidenceOf({ worths, experience = [], titleOccupations = [] }: Person, requirements: Requirements): number {
  const skills = requirements.skills ?? []
  let gain = 0
  for (const { concept, isEssential } of skills) {
    let best = worths.get(concept) ?? 0
    if (isEssential && best === 0) return -1
    for (const [other, nearness] of near.get(concept) ?? []) {
      best = Math.max(best, Math.floor(((worths.get(other) ?? 0) * nearness) / 1000))
    }
    gain += Math.max(0, best - neutral.skills)
  }
  let [worked, title] = [neutral.experience, neutral.title]
  for (const asked of askedOccupations(requirements)) {
    for (const { occupation, months } of experience) {
      const nearness = nearnessOfOccupations(asked, occupation, ruleSet.occupations)
      if (nearness > 0) {
        worked = Math.max(worked, Math.floor((worthOfMonths(months, ruleSet.occupations) * nearness) / 1000))
      }
    }
    for (const held of titleOccupations) {
      title = Math.max(title, nearnessOfOccupations(asked, held, ruleSet.occupations))
    }
  }
  const ofSkills = neutral.skills + (skills.length === 0 ? 0 : Math.floor(gain / skills.length))
  return pointsOf(ofSkills, weights.skills) + pointsOf(worked, weights.experience) + pointsOf(title, weights.title)
}

/** −1 where a component is below. */
function languagePoints({ languages }: Person, components: ReturnType<typeof askedComponents>): number {
  if (languages === undefined || components.length === 0) return pointsOf(neutral.language, weights.language)
  for (const { language, component, rank } of components) {
    if ((languages[language]?.[component] ?? 0) < rank) return -1
  }
  return weights.language
}

/** −1 where a gate keeps her out. */
function otherPoints(person: Person, requirements: Requirements): number {
  const place = placeCloseness(person, requirements)
  const group = groupCloseness(person, requirements)
  const time = timeCloseness(person, requirements)
  if (place < 0 || group < 0 || time < 0) return -1
  const { education } = person
  const { education: asked } = requirements
  const isAsked = asked !== undefined && education !== undefined
  const levels = isAsked ? Math.min(Math.max(0, asked - education), ruleSet.educationCloseness.length - 1) : 0
  const ofEducation = isAsked ? (ruleSet.educationCloseness[levels] ?? 0) : neutral.education
  const minutes = person.availability?.weeklyMinutes ?? 0
  const ofHours = Math.min(1000, Math.floor((1000 * minutes) / (requirements.weeklyMinutes ?? 1)))
  return (
    pointsOf(place, weights.place) +
    pointsOf(group, weights["group-level"]) +
    pointsOf(time, weights.availability) +
    pointsOf(ofEducation, weights.education) +
    pointsOf(ofHours, weights.hours)
  )
}

const whole = (kilometres: number) => Math.round(6371 * kilometres)
const radians = (degrees: number) => (degrees * Math.PI) / 180

function placeCloseness({ place: own }: Person, { place, isRemote }: Requirements): number {
  if (isRemote) return 1000
  if (!own || !place) return neutral.place
  const [one, other] = [own, place].map(({ latitude, longitude }) => {
    const [up, around] = [radians(latitude), radians(longitude)]
    return [
      whole(Math.cos(up) * Math.cos(around)),
      whole(Math.cos(up) * Math.sin(around)),
      whole(Math.sin(up)),
    ] as const
  }) as [readonly [number, number, number], readonly [number, number, number]]
  const distance = Math.sqrt((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2)
  return distance > ruleSet.farthest ? -1 : 1000 - Math.floor((500 * distance) / ruleSet.farthest)
}

function groupCloseness({ groupLevel: own }: Person, requirements: Requirements): number {
  const { groupLevels = [], areGroupLevelsRequired } = requirements
  if (groupLevels.length === 0 || own === undefined) return neutral["group-level"]
  const gaps = groupLevels
    .filter(({ group }) => group === own.group)
    .map(({ level }) => Math.abs((level ?? 0) - (own.level ?? 0)))
  const gap = Math.min(...gaps)
  if (areGroupLevelsRequired && gap !== 0) return -1
  return gaps.length === 0 ? 0 : (ruleSet.levelCloseness[Math.min(gap, ruleSet.levelCloseness.length - 1)] ?? 0)
}

function timeCloseness({ availability }: Person, { startsOn = "", days = [] }: Requirements): number {
  const from = availability?.from
  const late = from === undefined ? 0 : Math.max(0, (Date.parse(from) - Date.parse(startsOn)) / 86_400_000)
  if (late > ruleSet.latestStart) return -1
  const ofStart = 1000 - Math.floor((500 * late) / ruleSet.latestStart)
  if (days.length === 0) return Math.floor((ofStart + neutral.availability) / 2)
  const own = availability?.days ?? []
  const common = own.length === 0 ? days.length : days.filter((day) => own.includes(day)).length
  if (common === 0) return -1
  return Math.floor((ofStart + Math.floor((1000 * common) / days.length)) / 2)
}
