import type { Mentee, Pool } from "../../../engine/scoring/participant.js"
import type { Reading } from "../../../platform/context.js"
import type { Programme } from "../programmes/programme.store.js"
import { listParticipants } from "../registrations/participants/list-participants.js"
import type { MatchingRun } from "./matching-run.store.js"
import { type DecidedPair, listDecisions } from "./pair-decision.store.js"
import type { Snapshot } from "./solve-snapshot.js"

/** After this the coordination’s “not now” has passed. */
const notNowDays = 30

/** Everybody who may be paired at this moment, with what the coordination decided of some pairs. */
export async function takeSnapshot(
  reading: Reading,
  programme: Programme,
  { stream, rules }: Pick<MatchingRun, "stream" | "rules">,
): Promise<Snapshot> {
  const pools = await listParticipants(reading, programme, { reportingLevels: rules.gates.reportingLevels })
  const pool = pools.get(stream) ?? { mentees: [], mentors: [] }
  const decisions = await listDecisions(reading, programme.id)
  const snapshot: Snapshot = {
    pool: keepApart(reading, pool, decisions),
    now: reading.now.epochMilliseconds,
    pinned: pinsIn(pool, decisions),
  }
  // As it will be read again: what is solved is what is kept.
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot
}

/** Two whom the coordination refused together count as paired before. */
function keepApart({ now }: Reading, pool: Pool, decisions: readonly DecidedPair[]): Pool {
  const since = now.subtract({ hours: 24 * notNowDays }).epochMilliseconds
  const refused = decisions.filter(
    ({ decision, decidedAt }) =>
      decision === "never" || (decision === "not-now" && decidedAt.epochMilliseconds > since),
  )
  const byMentee = Map.groupBy(refused, ({ menteeRegistrationId }) => menteeRegistrationId)
  const personOf = new Map(pool.mentors.map(({ key, person }) => [key, person]))
  const apart = (mentee: Mentee): Mentee => {
    const others = (byMentee.get(mentee.key) ?? []).flatMap(({ mentorRegistrationId }) => {
      const person = personOf.get(mentorRegistrationId)
      return person === undefined ? [] : [{ person, again: false }]
    })
    return others.length === 0 ? mentee : { ...mentee, past: [...(mentee.past ?? []), ...others] }
  }
  return { mentors: pool.mentors, mentees: pool.mentees.map(apart) }
}

/** Pins of people who are here, as far as the places of their mentors go. */
function pinsIn({ mentees, mentors }: Pool, decisions: readonly DecidedPair[]): Snapshot["pinned"] {
  const here = new Set(mentees.map(({ key }) => key))
  const left = new Map(mentors.map(({ key, places }) => [key, places]))
  return decisions.flatMap(({ decision, menteeRegistrationId, mentorRegistrationId }) => {
    const places = left.get(mentorRegistrationId) ?? 0
    if (decision !== "pinned" || places < 1 || !here.has(menteeRegistrationId)) return []
    left.set(mentorRegistrationId, places - 1)
    return [[menteeRegistrationId, mentorRegistrationId] as const]
  })
}
