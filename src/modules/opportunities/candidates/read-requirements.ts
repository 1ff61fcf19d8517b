import type { Requirements } from "../../../engine/matching/requirements.js"
import { daysOfWeek, type LanguageRanks, languageComponents } from "../../../engine/matching/sides.js"
import type { Reading } from "../../../platform/context.js"
import { type AskedLevel, askedLevels, securityLevels, type TimePeriod } from "../lists/marketplace-lists.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { readLines } from "../opportunity/requirement.store.js"
import type { OpportunityType } from "../types/type.store.js"
import { listApplicantsOf } from "./applicants.store.js"
import { federalService, groupLevelOf, occupationsNamed, readPlaces, readRanks } from "./read-candidates.js"

/** What an opportunity asks for, as the engine compares it. */
export async function readRequirements(
  reading: Reading,
  opportunity: Opportunity,
  type: Pick<OpportunityType, "audience" | "fields">,
): Promise<Requirements> {
  const [lines, places, ranks, applicants, titleOccupations] = await Promise.all([
    readLines(reading, opportunity.number),
    readPlaces(reading, [opportunity]),
    readRanks(reading),
    listApplicantsOf(reading, opportunity.number),
    occupationsNamed(reading, [opportunity.titleEn, opportunity.titleFr]),
  ])
  const { municipality, educationLevel, securityLevel, occupation, startOn, endOn } = opportunity
  const place = places.get(municipality ?? "")
  const minutes = weeklyMinutesOf(opportunity)
  const organisations = lines.organisationIds.length > 0 ? lines.organisationIds : audienceOf(type)
  return {
    ...{ key: String(opportunity.number), type: opportunity.type, side: opportunity.side, applicants },
    managers: [...new Set([opportunity.creatorId, opportunity.contactId])],
    skills: lines.skills.map(({ skill, isEssential }) => ({ concept: skill, isEssential })),
    ...(occupation !== null && { occupation }),
    titleOccupations,
    ...(organisations.length > 0 && { organisations }),
    ...(educationLevel !== null && { education: ranks.get(educationLevel) ?? 0 }),
    ...(lines.languages.length > 0 && { languages: ranksOf(lines.languages) }),
    ...(place && { place }),
    isRemote: opportunity.isRemote,
    ...(securityLevel !== null && { security: securityLevels.indexOf(securityLevel) }),
    ...(lines.groupLevels.length > 0 && {
      groupLevels: lines.groupLevels.map(({ group, level }) => groupLevelOf(group, level)),
      areGroupLevelsRequired: type.fields["group-level"] === "required",
    }),
    ...(startOn !== null && { startsOn: startOn }),
    ...(endOn !== null && { endsOn: endOn }),
    ...(minutes !== undefined && { weeklyMinutes: minutes }),
    ...(lines.hours.length > 0 && { days: daysOfWeek.filter((day) => lines.hours.some((each) => each.day === day)) }),
  }
}

const audienceOf = ({ audience }: Pick<OpportunityType, "audience">) => (audience === "federal" ? [federalService] : [])

function ranksOf(
  asked: readonly { readonly language: "en" | "fr"; readonly component: string; readonly level: AskedLevel }[],
) {
  const ranks: LanguageRanks = Object.fromEntries(
    (["en", "fr"] as const).map((language) => [
      language,
      Object.fromEntries(
        languageComponents.flatMap((component) => {
          const line = asked.find((each) => each.language === language && each.component === component)
          return line ? [[component, 1 + askedLevels.indexOf(line.level)]] : []
        }),
      ),
    ]),
  )
  return ranks
}

const weeksIn: Readonly<Record<Exclude<TimePeriod, "total">, number>> = { day: 1 / 5, week: 1, month: 52 / 12 }

/** Of a week; hours in all say nothing of any week. */
function weeklyMinutesOf({ timeMinutes, timePeriod }: Opportunity): number | undefined {
  if (timeMinutes === null || timePeriod === null || timePeriod === "total") return undefined
  return Math.round(timeMinutes / weeksIn[timePeriod])
}
