import type { Reading } from "../../../platform/context.js"
import { listRows } from "../../classification/index.js"
import { findCurrentConcepts, type NamedConcept } from "../profile/current-concepts.js"
import { listOwnSkills } from "../skills/read-skills.js"

const mostOffered = 20

/** Skills that an occupation calls for and that she has not said, the most called for first. */
export async function listOfferedSkills(
  reading: Reading,
  personId: string,
  occupation: string,
): Promise<readonly NamedConcept[]> {
  const links = await listRows(reading, "occupation-skill", { occupation: [occupation] })
  const codes = links.toSorted((a, b) => b.weight - a.weight).map(({ skill }) => skill)
  const concepts = await findCurrentConcepts(reading, "skill", codes)
  const held = new Set((await listOwnSkills(reading, personId)).flatMap(({ key, code }) => [key, code]))
  const offered = codes.flatMap((code) => concepts.get(code) ?? [])
  return offered.filter(({ code }) => !held.has(code)).slice(0, mostOffered)
}
