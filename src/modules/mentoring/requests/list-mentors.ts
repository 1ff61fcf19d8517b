import { isEligible } from "../../../engine/scoring/check-eligibility.js"
import { makeYardstick } from "../../../engine/scoring/make-yardstick.js"
import { scorePair } from "../../../engine/scoring/score-pair.js"
import type { Reading } from "../../../platform/context.js"
import type { Programme } from "../programmes/programme.store.js"
import { currentRuleSet } from "../programmes/rules/current-rule-set.js"
import type { Choice } from "../proposals/open-proposal.js"
import { listParticipants } from "../registrations/participants/list-participants.js"
import { listOwnRegistrations, type Registration } from "../registrations/registration.store.js"

/** The registration by which the member may ask a mentor of this programme herself. */
export async function findAskingRegistration(
  reading: Reading,
  { id: programmeId, settings, status }: Programme,
): Promise<Registration | undefined> {
  const { actor } = reading
  if (actor.kind !== "member" || status !== "open" || !settings.modes.includes("self-selection")) return undefined
  const own = await listOwnRegistrations(reading, { programmeId, personId: actor.personId })
  return own.find((each) => each.side === "mentee" && each.status === "active")
}

/**
 * Mentors whom a mentee may ask: with a place to spare, agreed to be proposed, and meeting the same essential
 * requirements as in a run. The best match first.
 */
export async function listMentorsFor(
  reading: Reading,
  programme: Programme,
  { id, stream }: Pick<Registration, "id" | "stream">,
): Promise<readonly (Choice & { readonly score: number })[]> {
  const rules = await currentRuleSet(reading, programme.id, stream)
  const pools = await listParticipants(reading, programme, { reportingLevels: rules.gates.reportingLevels })
  const pool = pools.get(stream)
  const mentee = pool?.mentees.find(({ key }) => key === id)
  if (!pool || !mentee) return []
  const yardstick = makeYardstick(rules, pool)
  return pool.mentors
    .filter((mentor) => isEligible(mentee, mentor, rules.gates))
    .map((mentor) => {
      const { total, contributions } = scorePair(mentee, mentor, yardstick)
      const computed = { score: total, contributions, ruleSet: `${rules.code} ${rules.version}` }
      return { mentorRegistrationId: mentor.key, score: total, computed }
    })
    .sort((one, other) => other.score - one.score)
}
