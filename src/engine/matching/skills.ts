import { type Measure, mostPoints } from "../measuring/measure.js"
import type { Candidate, HeldSkill } from "./candidate.js"
import { measureOpenList, part } from "./open-lists.js"
import { essentialSkills, type Requirements } from "./requirements.js"
import type { SkillRules } from "./rule-set.js"
import type { MatchReason } from "./score.js"
import type { MatchYardstick } from "./yardstick.js"

/** What a skill that somebody holds is worth where it is asked, by its level and how long ago she used it. */
export function worthOfSkill({ level, lastUsed }: HeldSkill, { skills: rules }: { skills: SkillRules }, year: number) {
  const worth = level === undefined ? rules.levelUnsaid : rules.levels[level]
  return lastUsed === undefined ? worth : part(worth, recencyOf(year - lastUsed, rules))
}

const recencyOf = (unused: number, { recency, longUnused }: SkillRules) =>
  recency.find(({ years }) => unused <= years)?.worth ?? longUnused

/** How near one skill is to another that is asked, 0 to 1,000. */
export const nearnessOfSkill = (asked: string, held: string, { near }: MatchYardstick): number =>
  asked === held ? mostPoints : (near.get(asked)?.get(held) ?? 0)

/** What covers a skill best among those that somebody holds; undefined where nothing does. */
export function bestCover(asked: string, held: readonly HeldSkill[], yardstick: MatchYardstick) {
  const covers = held.map((skill) => {
    const nearness = nearnessOfSkill(asked, skill.concept, yardstick)
    const worth = worthOfSkill(skill, yardstick.ruleSet, yardstick.year)
    return { held: skill.concept, coverage: part(worth, nearness) }
  })
  return covers
    .filter(({ coverage }) => coverage > 0)
    .toSorted((one, other) => other.coverage - one.coverage || (one.held < other.held ? -1 : 1))
    .at(0)
}

/** Share of the skills asked that she holds, those near them in part. */
export function measureSkills(
  { skills: asked = [] }: Requirements,
  { skills: held = [] }: Candidate,
  yardstick: MatchYardstick,
): Measure<MatchReason> {
  const covers = asked.map(({ concept }) => ({ asked: concept, cover: bestCover(concept, held, yardstick) }))
  const found = covers.flatMap(({ asked, cover }) => (cover ? [{ asked, held: cover.held }] : []))
  const exact = found.filter(({ asked, held }) => asked === held).map(({ asked }) => asked)
  const near = found.filter(({ asked, held }) => asked !== held)
  return measureOpenList(
    covers.map(({ cover }) => cover?.coverage ?? 0),
    yardstick.ruleSet.neutral.skills,
    found.length > 0 ? { code: "skills-held", exact, near } : null,
  )
}

/** Essential skills that she does not name: one that is only near does not stand in. */
export function missingSkills(
  requirements: Requirements,
  { skills = [] }: Candidate,
  yardstick: MatchYardstick,
): readonly string[] {
  return essentialSkills(requirements).filter(
    (asked) => !skills.some(({ concept }) => nearnessOfSkill(asked, concept, yardstick) === mostPoints),
  )
}
