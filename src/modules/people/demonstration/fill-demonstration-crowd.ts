import type { DemonstrationProfile } from "../../../../db/demo/profiles.js"
import type { Context } from "../../../platform/context.js"
import { findListedOrganisation } from "../../organisations/index.js"
import { components } from "../languages/spoken.js"
import { insertCrowdLists, insertCrowdSections } from "./crowd.store.js"

/** An invented person of a crowd, who has an account and belongs somewhere. */
export interface CrowdPerson {
  readonly personId: string
  readonly membershipId: string
  readonly profile: DemonstrationProfile
}

/**
 * The profiles of many invented people in as many statements as there are tables: through the pages' own commands, one
 * section after the other, they would keep a first start waiting.
 */
export async function fillDemonstrationCrowd(ctx: Context, crowd: readonly CrowdPerson[]): Promise<void> {
  if (crowd.length === 0) return
  const organisations = new Map<string, string>()
  for (const key of new Set(crowd.flatMap(({ profile }) => organisationsOf(profile)))) {
    organisations.set(key, await findListedOrganisation(ctx, key))
  }
  await insertCrowdSections(
    ctx,
    crowd.map(({ personId, membershipId, profile }) => ({
      ...{ personId, membershipId, profile },
      knowledge: components.map((component) => ({
        ...{ language: profile.languages.first === "en" ? "fr" : "en", component },
        level: profile.languages.second[component],
      })),
    })),
  )
  await insertCrowdLists(ctx, crowd, organisations)
}

const organisationsOf = ({ experience, education }: DemonstrationProfile) => [
  ...experience.map(({ organisation }) => organisation),
  ...education.map(({ school }) => school),
]
