import type { DemonstrationProfile } from "../../../../db/demo/profiles.js"
import type { Context } from "../../../platform/context.js"
import { findListedOrganisation } from "../../organisations/index.js"
import { type Weekday, weekdays } from "../availability/availability.js"
import { saveAvailability } from "../availability/save-availability.js"
import { saveCredential } from "../credentials/save-credential.js"
import { saveStudy } from "../education/save-study.js"
import { saveExperience } from "../experience/save-experience.js"
import { saveLanguages } from "../languages/save-languages.js"
import { components, type Knowledge } from "../languages/spoken.js"
import { saveLink } from "../links/save-link.js"
import { savePlace } from "../place/save-place.js"
import { savePosition } from "../position/save-position.js"
import { chooseSection } from "../profile/choose-section.js"
import { writeSection } from "../profile/save-section.js"
import type { SectionCode } from "../profile/section.js"
import { type SectionChoice, untouchedChoice } from "../profile/visibility.js"
import { insertSkills } from "../skills/skills.store.js"
import { saveTelephone } from "../telephone/save-telephone.js"

/** Sections that hold many things; each has its two answers apart. */
const listed = ["experience", "education", "skills", "credentials", "links"] as const

/** Fills the profile of an invented person, who acts herself: by the commands that everybody's pages use. */
export async function fillDemonstrationProfile(
  ctx: Context,
  profile: DemonstrationProfile,
  { personId, membershipId }: { readonly personId: string; readonly membershipId: string },
): Promise<void> {
  const choiceOf = (section: SectionCode): SectionChoice => profile.choices[section] ?? untouchedChoice
  await savePosition(ctx, { ...positionOf(profile), membershipId, ...choiceOf("position") })
  await savePlace(ctx, choiceOf("place"), profile.municipality)
  await saveTelephone(ctx, { number: profile.telephone, extension: null, ...choiceOf("telephone") })
  await saveLanguages(ctx, { ...languagesOf(profile), fields: [], ...choiceOf("languages") })
  await saveAvailability(ctx, { ...availabilityOf(profile), ...choiceOf("availability") })
  await fillExperience(ctx, profile)
  await fillEducation(ctx, profile)
  await writeSection(ctx, "skills", () => insertSkills(ctx, personId, profile.skills))
  for (const link of profile.links) await saveLink(ctx, undefined, link)
  for (const section of listed) await chooseSection(ctx, section, choiceOf(section))
}

async function fillExperience(ctx: Context, { experience }: DemonstrationProfile): Promise<void> {
  for (const { occupation, organisation: key, from, until, titleEn, titleFr, doneEn, doneFr } of experience) {
    const months = { fromMonth: from, untilMonth: until }
    const choices = { occupation, organisation: await findListedOrganisation(ctx, key) }
    await saveExperience(ctx, undefined, { ...months, titleEn, titleFr, doneEn, doneFr, organisation: null }, choices)
  }
}

async function fillEducation(ctx: Context, { education, credentials }: DemonstrationProfile): Promise<void> {
  for (const { level, field, school: key, year } of education) {
    const choices = { field, school: await findListedOrganisation(ctx, key) }
    await saveStudy(ctx, undefined, { level, year, status: "completed", school: null }, choices)
  }
  for (const credential of credentials) {
    await saveCredential(ctx, undefined, { issuer: null, obtainedMonth: null, expiryMonth: null }, credential)
  }
}

function positionOf({ position }: DemonstrationProfile) {
  const { titleEn, titleFr, unitEn, unitFr, group, level, management } = position
  return {
    ...{ titleEn, titleFr, unitEn, unitFr },
    ...{ occupationalGroup: group, occupationalLevel: level, managementLevel: management },
  }
}

function languagesOf({ languages: { first, second } }: DemonstrationProfile) {
  const language = first === "en" ? "fr" : "en"
  const knowledge: Knowledge[] = components.map((component) => ({ language, component, level: second[component] }))
  return { firstOfficial: first, knowledge }
}

function availabilityOf({ availability: { weeklyHours, days } }: DemonstrationProfile) {
  const chosen: readonly Weekday[] = weekdays.filter((day) => days.includes(day))
  return { weeklyMinutes: weeklyHours * 60, fromOn: null, days: chosen, timesEn: null, timesFr: null }
}
