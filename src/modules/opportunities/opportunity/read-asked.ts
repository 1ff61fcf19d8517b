import type { Reading } from "../../../platform/context.js"
import type { TextPair } from "../../../platform/text-pair.js"
import { type ConceptList, findConcepts } from "../../classification/index.js"
import { findOrganisations } from "../../organisations/index.js"
import type { Opportunity } from "./opportunity.store.js"
import { type OpportunityLines, readLines } from "./requirement.store.js"

/** What an opportunity asks, with the names of its codes: pairs to be read in either language. */
export interface Asked {
  readonly essential: readonly TextPair[]
  readonly wished: readonly TextPair[]
  readonly occupation: TextPair | undefined
  readonly education: TextPair | undefined
  readonly groupLevels: OpportunityLines["groupLevels"]
  readonly languages: OpportunityLines["languages"]
  readonly hours: OpportunityLines["hours"]
  /** Whose people alone may apply. */
  readonly organisations: readonly TextPair[]
}

export async function readAsked(
  reading: Reading,
  { number, occupation, educationLevel }: Pick<Opportunity, "number" | "occupation" | "educationLevel">,
): Promise<Asked> {
  const { skills, groupLevels, languages, hours, organisationIds } = await readLines(reading, number)
  const [skillNames, occupationName, educationName, organisations] = await Promise.all([
    findConcepts(
      reading,
      "skill",
      skills.map(({ skill }) => skill),
    ),
    nameOf(reading, "occupation", occupation),
    nameOf(reading, "education-level", educationLevel),
    findOrganisations(reading, organisationIds),
  ])
  const namesOf = (isEssential: boolean) =>
    skills.flatMap((each) => (each.isEssential === isEssential ? (skillNames.get(each.skill)?.titles ?? []) : []))
  return {
    ...{ essential: namesOf(true), wished: namesOf(false), occupation: occupationName, education: educationName },
    ...{ groupLevels, languages, hours },
    organisations: organisations.map(({ nameEn, nameFr }) => ({ en: nameEn, fr: nameFr })),
  }
}

async function nameOf(reading: Reading, list: ConceptList, code: string | null): Promise<TextPair | undefined> {
  return code === null ? undefined : (await findConcepts(reading, list, [code])).get(code)?.titles
}
