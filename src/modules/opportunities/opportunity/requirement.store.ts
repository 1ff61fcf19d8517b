import type { Reading } from "../../../platform/context.js"
import type { Weekday } from "../../people/index.js"
import type { AskedLevel, LanguageComponent } from "../lists/marketplace-lists.js"

/** What an opportunity asks in several lines; all lists are in the order of their codes. */
export interface OpportunityLines {
  readonly skills: readonly { readonly skill: string; readonly isEssential: boolean }[]
  readonly groupLevels: readonly { readonly group: string; readonly level: string }[]
  readonly languages: readonly {
    readonly language: "en" | "fr"
    readonly component: LanguageComponent
    readonly level: AskedLevel
  }[]
  /** Local hours of the opportunity's own zone, as 14:30:00. */
  readonly hours: readonly { readonly day: Weekday; readonly startsAt: string; readonly minutes: number }[]
  /** Whose people may apply, and those below them; none where it is not restricted. */
  readonly organisationIds: readonly string[]
}

export async function readLines({ db }: Reading, opportunity: number): Promise<OpportunityLines> {
  const [skills, groupLevels, languages, hours, organisations] = await Promise.all([
    db
      .selectFrom("opportunitySkill")
      .select(["skill", "isEssential"])
      .where("opportunity", "=", opportunity)
      .orderBy("skill")
      .execute(),
    db
      .selectFrom("opportunityGroupLevel")
      .select(["occupationalGroup as group", "occupationalLevel as level"])
      .where("opportunity", "=", opportunity)
      .orderBy("occupationalGroup")
      .orderBy("occupationalLevel")
      .execute(),
    db
      .selectFrom("opportunityLanguage")
      .select(["language", "component", "level"])
      .where("opportunity", "=", opportunity)
      .orderBy("language")
      .orderBy("component")
      .$narrowType<OpportunityLines["languages"][number]>()
      .execute(),
    db
      .selectFrom("opportunityHours")
      .select(["day", "startsAt", "minutes"])
      .where("opportunity", "=", opportunity)
      .orderBy("day")
      .$narrowType<OpportunityLines["hours"][number]>()
      .execute(),
    db
      .selectFrom("opportunityRestriction")
      .select("organisationId")
      .where("opportunity", "=", opportunity)
      .orderBy("organisationId")
      .execute(),
  ])
  return { skills, groupLevels, languages, hours, organisationIds: organisations.map((each) => each.organisationId) }
}
