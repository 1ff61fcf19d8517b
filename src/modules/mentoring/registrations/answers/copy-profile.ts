import {
  type LanguageLevel,
  languageLevels,
  type OfficialLanguage,
  officialLanguages,
} from "../../../../engine/scoring/participant.js"
import { actingMember, type Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { type OwnFacts, readOwnFacts, weekdays } from "../../../people/index.js"
import { lockOwnRegistrations } from "../lock-own-registrations.js"
import { listAnswers, saveAnswers } from "./answer.store.js"
import { type FieldCode, fieldNamed, type Given } from "./registration-fields.js"

/** Begins with what her profile says, where she has not answered yet; nothing is kept in common afterwards. */
export async function copyProfile(ctx: Context, programmeId: string): Promise<void> {
  const { registrations } = await lockOwnRegistrations(ctx, programmeId)
  const { language, timeZone } = actingMember(ctx)
  const copied = answersFrom(await readOwnFacts(ctx, language), timeZone)
  const kept = await listAnswers(
    ctx,
    registrations.map(({ id }) => id),
  )
  for (const { id } of registrations) {
    const open = copied.filter(({ field }) => kept.get(id)?.[field] === undefined)
    await saveAnswers(ctx, id, open)
    await record(ctx, { act: "mentoring.copy-profile", subject: { kind: "registration", key: id } })
  }
}

interface Copied {
  readonly field: FieldCode
  readonly given: Given
}

function answersFrom(facts: OwnFacts, zone: string): readonly Copied[] {
  const parts = facts.days.flatMap((day) =>
    (["morning", "midday", "afternoon"] as const).map((part) => `${weekdays.indexOf(day)}-${part}`),
  )
  const values: readonly (readonly [FieldCode, unknown])[] = [
    ["languages", levelsFrom(facts)],
    ["preferredLanguage", facts.firstOfficial],
    ["place", facts.place],
    ["week", parts.length === 0 ? undefined : { zone, parts }],
    ["organisation", facts.organisationId],
    ["unit", facts.unit?.slice(0, 150)],
    ["managementLevel", facts.managementLevel],
  ]
  return values.flatMap(([field, value]) => {
    const { seenBy, counts } = fieldNamed(field)
    return value === undefined ? [] : [{ field, given: { value, seenBy, counts: counts !== "never" } as Given }]
  })
}

/** Her first official language is hers; the other goes by what she speaks best of its parts, conversation first. */
function levelsFrom({
  firstOfficial,
  knowledge,
}: OwnFacts): Partial<Record<OfficialLanguage, LanguageLevel>> | undefined {
  if (firstOfficial === undefined) return undefined
  const levels = officialLanguages.flatMap((language) => {
    if (language === firstOfficial) return [[language, "fluent"] as const]
    const held = knowledge.filter((each) => each.language === language)
    const best = held.find(({ component }) => component === "oral") ?? held[0]
    return best === undefined ? [] : [[language, levelNamed(best.level)] as const]
  })
  return Object.fromEntries(levels)
}

const publicService: Readonly<Record<string, LanguageLevel>> = {
  X: "none",
  A: "basic",
  B: "intermediate",
  C: "advanced",
  E: "fluent",
  P: "fluent",
}

/** Canadian benchmarks go by fours: basic to 4, intermediate to 8, advanced beyond. */
function levelNamed(code: string): LanguageLevel {
  const benchmark = /^CLB-(\d+)$/.exec(code)?.[1]
  if (benchmark === undefined) return publicService[code] ?? "basic"
  return languageLevels[Math.ceil(Number(benchmark) / 4)] ?? "advanced"
}
