import { sql } from "kysely"
import type { Reading } from "../../../platform/context.js"
import type { Weekday } from "../availability/availability.js"
import { shownStatuses } from "../profile/visibility.js"

/** What a person lets count in matching, as codes; a section that she keeps out of it is null or empty. */
export interface Matchable {
  readonly personId: string
  readonly displayName: string
  readonly titleEn: string | null
  readonly titleFr: string | null
  readonly group: string | null
  readonly level: string | null
  readonly municipality: string | null
  readonly firstLanguage: "en" | "fr" | null
  readonly weeklyMinutes: number | null
  readonly availableFrom: string | null
  readonly days: readonly Weekday[]
  readonly languages: readonly { readonly language: string; readonly component: string; readonly level: string }[]
  readonly skills: readonly {
    readonly skill: string
    readonly level: "beginner" | "intermediate" | "advanced" | "expert" | null
    readonly lastUsed: number | null
  }[]
  /** Months, such as 2026-03. */
  readonly experience: readonly { readonly occupation: string; readonly from: string; readonly until: string | null }[]
  readonly education: readonly string[]
}

type Part = { readonly after: string | undefined; readonly limit: number } | { readonly personIds: readonly string[] }

/** A table of the profile counts where her answer for its section says so. */
const counts = (section: string) =>
  sql`exists (select from profile_section where person_id = person.id and section = ${section} and counts_in_matching)`

/** People whose account is in use, in the order of their keys. */
export async function listMatchable(reading: Reading, part: Part): Promise<readonly Matchable[]> {
  const chosen =
    "personIds" in part
      ? sql`person.id = any(${[...part.personIds]}::uuid[])`
      : sql`person.id > ${part.after ?? "00000000-0000-0000-0000-000000000000"}::uuid`
  const { rows } = await sql<Matchable>`
    select person.id as person_id, person.display_name, position.title_en, position.title_fr,
      position.occupational_group as "group", position.occupational_level as level, place.municipality,
      first.language as first_language, availability.weekly_minutes, availability.from_on as available_from,
      coalesce(availability.days, '{}') as days,
      case when ${counts("languages")} then (
        select coalesce(jsonb_agg(jsonb_build_object('language', language, 'component', component, 'level', level)), '[]')
        from profile_language where person_id = person.id) else '[]' end as languages,
      case when ${counts("skills")} then (
        select coalesce(jsonb_agg(jsonb_build_object('skill', skill, 'level', level, 'lastUsed', last_used)
          order by skill), '[]')
        from profile_skill where person_id = person.id) else '[]' end as skills,
      case when ${counts("experience")} then (
        select coalesce(jsonb_agg(jsonb_build_object('occupation', occupation, 'from', from_month, 'until', until_month)),
          '[]')
        from profile_experience where person_id = person.id and occupation is not null) else '[]' end as experience,
      case when ${counts("education")} then (
        select coalesce(jsonb_agg(level), '[]')
        from profile_education where person_id = person.id and status = 'completed') else '[]' end as education
    from person
      join account on account.person_id = person.id and account.status = any(${shownStatuses}::text[])
      left join profile_position as position on position.person_id = person.id and ${counts("position")}
      left join profile_place as place on place.person_id = person.id and ${counts("place")}
      left join profile_first_language as first on first.person_id = person.id and ${counts("languages")}
      left join profile_availability as availability
        on availability.person_id = person.id and ${counts("availability")}
    where ${chosen}
    order by person.id
    limit ${"limit" in part ? part.limit : null}`.execute(reading.db)
  return rows
}

export async function countMatchable({ db }: Reading): Promise<number> {
  const { count } = await db
    .selectFrom("account")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("status", "in", shownStatuses)
    .executeTakeFirstOrThrow()
  return count
}
