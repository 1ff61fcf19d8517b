import { isEligible } from "../../../engine/scoring/check-eligibility.js"
import { makeYardstick } from "../../../engine/scoring/make-yardstick.js"
import { defaultRuleSet } from "../../../engine/scoring/rule-set.js"
import { scorePair } from "../../../engine/scoring/score-pair.js"
import type { Reading } from "../../../platform/context.js"
import { findProgramme } from "../programmes/programme.store.js"
import type { Computed } from "../proposals/proposal.store.js"
import { listParticipants } from "../registrations/participants/list-participants.js"

export interface ScoredPool {
  /** Registrations of those who wait, the longest first. */
  readonly waiting: readonly string[]
  /** Mentors with a free place for this mentee, the best first. */
  readonly best: (mentee: string) => readonly { readonly mentor: string; readonly computed: Computed }[]
  readonly score: (mentor: string, mentee: string) => Computed | undefined
}

/** Everybody who is free in the invented programme, and how well any two of them match. */
export async function scorePool(reading: Reading, programmeId: string): Promise<ScoredPool> {
  const programme = await findProgramme(reading, programmeId)
  const pool = programme && (await listParticipants(reading, programme)).get("traditional")
  if (!pool) throw new Error("nobody is registered in the invented programme")
  const yardstick = makeYardstick(defaultRuleSet, pool)
  const mentors = new Map(pool.mentors.map((mentor) => [mentor.key, mentor]))
  const mentees = new Map(pool.mentees.map((mentee) => [mentee.key, mentee]))
  const ruleSet = `${defaultRuleSet.code} ${defaultRuleSet.version}`
  const score = (mentorKey: string, menteeKey: string): Computed | undefined => {
    const [mentor, mentee] = [mentors.get(mentorKey), mentees.get(menteeKey)]
    if (!mentor || !mentee) return undefined
    const { total, wish, contributions } = scorePair(mentee, mentor, yardstick)
    return { score: total + wish, contributions, ruleSet }
  }
  return {
    waiting: pool.mentees.toSorted((one, other) => one.requestedAt - other.requestedAt).map(({ key }) => key),
    score,
    best: (menteeKey) => {
      const mentee = mentees.get(menteeKey)
      if (!mentee) return []
      return pool.mentors
        .filter((mentor) => mentor.places > 0 && isEligible(mentee, mentor, defaultRuleSet.gates))
        .flatMap(({ key }) => {
          const computed = score(key, menteeKey)
          return computed ? [{ mentor: key, computed }] : []
        })
        .sort((one, other) => other.computed.score - one.computed.score)
    },
  }
}
