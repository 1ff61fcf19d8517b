import type { PairingInstance } from "../../../../engine/assignment/instance.js"
import { buildInstance } from "../../../../engine/scoring/build-instance.js"
import { compareScores, describeScores, type ScoreChanges } from "../../../../engine/scoring/compare-scores.js"
import { makeYardstick } from "../../../../engine/scoring/make-yardstick.js"
import type { Pool } from "../../../../engine/scoring/participant.js"
import type { RuleSet, Stream } from "../../../../engine/scoring/rule-set.js"
import type { Reading } from "../../../../platform/context.js"
import { listParticipants } from "../../registrations/participants/list-participants.js"
import { solveInThread } from "../../runs/solve-in-thread.js"
import type { Programme } from "../programme.store.js"
import { currentRuleSet } from "./current-rule-set.js"
import { type RuleSetData, ruleSetFrom } from "./rule-set-data.js"

/** What rules make of the people who wait. */
export interface PoolOutcome {
  readonly paired: number
  readonly eligiblePairs: number
  readonly menteesWithout: number
  /** Pairs by hundreds of points. */
  readonly byHundred: readonly number[]
}

/** Registrations: a mentee, and the mentor whom each rules would give her; null where nobody. */
export interface ChangedPair {
  readonly mentee: string
  readonly before: string | null
  readonly after: string | null
}

export interface RulesPreview {
  readonly mentees: number
  readonly mentors: number
  readonly before: PoolOutcome
  readonly after: PoolOutcome
  readonly scores: Pick<ScoreChanges, "higher" | "lower" | "equal" | "added" | "removed">
  readonly changed: readonly ChangedPair[]
}

/** The draw by lot needs a seed; any will do, the same for both. */
const seed = 1

/**
 * The people who wait now, paired by the rules in force and by others: nothing is saved and nobody is told. Undefined
 * where nobody waits on one of the two sides.
 */
export async function previewRules(
  reading: Reading,
  programme: Programme,
  { stream, data }: { readonly stream: Stream; readonly data: RuleSetData },
): Promise<RulesPreview | undefined> {
  const present = await currentRuleSet(reading, programme.id, stream)
  const other = ruleSetFrom(stream, data, { code: present.code, version: present.version + 1, from: present.from })
  const reportingLevels = Math.max(present.gates.reportingLevels, other.gates.reportingLevels)
  const pool = (await listParticipants(reading, programme, { reportingLevels })).get(stream)
  if (!pool || pool.mentees.length === 0 || pool.mentors.length === 0) return undefined
  const before = await pairBy(present, pool, reading, programme)
  const after = await pairBy(other, pool, reading, programme)
  return {
    mentees: pool.mentees.length,
    mentors: pool.mentors.length,
    before: outcomeOf(before),
    after: outcomeOf(after),
    scores: compareScores(before.instance, after.instance),
    changed: changesOf(pool, before, after),
  }
}

interface Paired {
  readonly instance: PairingInstance
  readonly mentorOf: readonly number[]
}

async function pairBy(rules: RuleSet, pool: Pool, reading: Reading, { settings }: Programme): Promise<Paired> {
  const now = reading.now.epochMilliseconds
  const { solution } = await solveInThread({ pool, now, pinned: [] }, { rules, aim: settings.aim, seed })
  return { instance: buildInstance(pool, makeYardstick(rules, pool), { now }), mentorOf: solution.mentorOf }
}

function outcomeOf({ instance, mentorOf }: Paired): PoolOutcome {
  const { eligiblePairs, menteesWithout, byHundred } = describeScores(instance)
  return { paired: mentorOf.filter((mentor) => mentor >= 0).length, eligiblePairs, menteesWithout, byHundred }
}

function changesOf({ mentees, mentors }: Pool, before: Paired, after: Paired): readonly ChangedPair[] {
  const keyOf = (mentor: number | undefined) => mentors[mentor ?? -1]?.key ?? null
  return mentees
    .map(({ key }, place) => ({
      mentee: key,
      before: keyOf(before.mentorOf[place]),
      after: keyOf(after.mentorOf[place]),
    }))
    .filter((pair) => pair.before !== pair.after)
}
