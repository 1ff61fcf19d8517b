import type { DemonstrationProfile } from "../../../../db/demo/profiles.js"
import type { Context } from "../../../platform/context.js"
import type { Knowledge } from "../languages/spoken.js"

interface Sections {
  readonly personId: string
  readonly membershipId: string
  readonly profile: DemonstrationProfile
  readonly knowledge: readonly Knowledge[]
}

/** What each says once: position, place, languages, availability, and her answers on who sees what. */
export async function insertCrowdSections({ db, now }: Context, crowd: readonly Sections[]): Promise<void> {
  await db
    .insertInto("profilePosition")
    .values(
      crowd.map(({ personId, membershipId, profile: { position } }) => ({
        ...{ personId, membershipId, titleEn: position.titleEn, titleFr: position.titleFr, changedAt: now },
        ...{ unitEn: position.unitEn, unitFr: position.unitFr, occupationalGroup: position.group },
        ...{ occupationalLevel: position.level, managementLevel: position.management },
      })),
    )
    .execute()
  await db
    .insertInto("profilePlace")
    .values(crowd.map(({ personId, profile }) => ({ personId, municipality: profile.municipality, changedAt: now })))
    .execute()
  await db
    .insertInto("profileFirstLanguage")
    .values(crowd.map(({ personId, profile }) => ({ personId, language: profile.languages.first, changedAt: now })))
    .execute()
  await db
    .insertInto("profileLanguage")
    .values(
      crowd.flatMap(({ personId, knowledge }) =>
        knowledge.map(({ language, component, level }) => ({ personId, language, component, level, changedAt: now })),
      ),
    )
    .execute()
  await db
    .insertInto("profileAvailability")
    .values(
      crowd.map(({ personId, profile: { availability } }) => ({
        ...{ personId, weeklyMinutes: Math.round(availability.weeklyHours * 60), days: [...availability.days] },
        changedAt: now,
      })),
    )
    .execute()
  await db
    .insertInto("profileSection")
    .values(
      crowd.flatMap(({ personId, profile: { choices } }) =>
        Object.entries(choices).map(([section, { seenBy, countsInMatching }]) => ({
          ...{ personId, section, seenBy, countsInMatching, changedAt: now },
        })),
      ),
    )
    .execute()
}

/** What each says several times: skills, experience, studies. */
export async function insertCrowdLists(
  { db, now }: Context,
  crowd: readonly Pick<Sections, "personId" | "profile">[],
  organisations: ReadonlyMap<string, string>,
): Promise<void> {
  await db
    .insertInto("profileSkill")
    .values(
      crowd.flatMap(({ personId, profile }) =>
        profile.skills.map(({ skill, level, lastUsed }) => ({ personId, skill, level, lastUsed, changedAt: now })),
      ),
    )
    .execute()
  await db
    .insertInto("profileExperience")
    .values(
      crowd.flatMap(({ personId, profile }) =>
        profile.experience.map(({ occupation, titleEn, titleFr, organisation, from, until, doneEn, doneFr }) => ({
          ...{ personId, occupation, titleEn, titleFr, organisationId: organisations.get(organisation) ?? null },
          ...{ fromMonth: from, untilMonth: until, doneEn, doneFr, changedAt: now },
        })),
      ),
    )
    .execute()
  await db
    .insertInto("profileEducation")
    .values(
      crowd.flatMap(({ personId, profile }) =>
        profile.education.map(({ level, field, school, year }) => ({
          ...{ personId, level, field, organisationId: organisations.get(school) ?? null },
          ...{ year, status: "completed", changedAt: now },
        })),
      ),
    )
    .execute()
}
