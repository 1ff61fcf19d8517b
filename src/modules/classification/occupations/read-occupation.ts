import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { listEditions } from "../editions/edition.store.js"
import type { Concept } from "../lists/concept.js"
import { findConcepts, type ListedRow, listRows } from "../lists/list.store.js"
import type { Publisher } from "../lists/publishers.js"
import { nearOccupations } from "./near-occupations.js"
import { parentOf, unitGroupLevel } from "./occupation.js"

const nearShown = 6

export interface WeightedConcept {
  readonly concept: Concept
  readonly weight: number
  /** Who says so. */
  readonly publisher: Publisher | undefined
}

/** A group of the classification, with all that its page shows. */
export interface OccupationPage {
  readonly occupation: ListedRow<"occupation">
  /** From the broad category down, itself left out. */
  readonly above: readonly Concept[]
  readonly below: readonly Concept[]
  /** Unit groups only: the short list first. */
  readonly jobTitles: Readonly<Record<Language, readonly ListedRow<"occupation-title">[]>>
  /** The weightiest first. */
  readonly skills: readonly WeightedConcept[]
  readonly siblings: readonly Concept[]
  readonly near: readonly Concept[]
}

export async function readOccupation(reading: Reading, code: string): Promise<OccupationPage | undefined> {
  const [occupation] = await listRows(reading, "occupation", { code: [code] })
  if (!occupation) return undefined
  const isUnitGroup = occupation.level === unitGroupLevel
  const children = await listRows(reading, "occupation", { parent: [code] })
  const siblings = isUnitGroup ? await listRows(reading, "occupation", { parent: [occupation.parent ?? ""] }) : []
  const weights = await readWeights(reading, code)
  const near = isUnitGroup ? nearOccupations(code, weights.ofSameSkills, nearShown) : []
  const others = siblings.map((each) => each.code).filter((each) => each !== code)
  const named = await namesOf(reading, [...ancestorsOf(code), ...children.map((each) => each.code), ...others, ...near])
  return {
    occupation,
    above: named(ancestorsOf(code)),
    below: named(children.map((each) => each.code)),
    jobTitles: await readJobTitles(reading, code),
    skills: weights.skills,
    siblings: named(others),
    near: named(near.filter((each) => !others.includes(each))),
  }
}

function ancestorsOf(code: string): readonly string[] {
  const parent = parentOf(code)
  return parent === null ? [] : [...ancestorsOf(parent), parent]
}

async function namesOf(reading: Reading, codes: readonly string[]) {
  const concepts = await findConcepts(reading, "occupation", codes)
  return (wanted: readonly string[]) => wanted.flatMap((code) => concepts.get(code) ?? [])
}

async function readJobTitles(reading: Reading, code: string): Promise<OccupationPage["jobTitles"]> {
  const titles = await listRows(reading, "occupation-title", { occupation: [code] })
  const shortListFirst = titles.toSorted((one, other) => Number(other.isIllustrative) - Number(one.isIllustrative))
  const inLanguage = (language: Language) => shortListFirst.filter((title) => title.language === language)
  return { en: inLanguage("en"), fr: inLanguage("fr") }
}

async function readWeights(reading: Reading, code: string) {
  const own = await listRows(reading, "occupation-skill", { occupation: [code] })
  const codes = [...new Set(own.map(({ skill }) => skill))]
  const concepts = await findConcepts(reading, "skill", codes)
  const publishers = new Map((await listEditions(reading)).map(({ number, publisher }) => [number, publisher]))
  const skills = own
    .toSorted((one, other) => other.weight - one.weight)
    .flatMap(({ skill, weight, fromEdition }) => {
      const concept = concepts.get(skill)
      return concept ? [{ concept, weight, publisher: publishers.get(fromEdition) }] : []
    })
  return {
    skills,
    ofSameSkills: codes.length === 0 ? [] : await listRows(reading, "occupation-skill", { skill: codes }),
  }
}
