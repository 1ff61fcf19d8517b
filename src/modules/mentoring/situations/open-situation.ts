import { actingMember, type Context, type Reading } from "../../../platform/context.js"
import { recordAccess } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { unseal } from "../../../platform/seal.js"
import { findProgrammeOf } from "../outside/outside-programmes.js"
import { keyOf } from "../pairings/find-pairing-for.js"
import { findPairing, type Pairing } from "../pairings/pairing.store.js"
import type { Programme } from "../programmes/programme.store.js"
import { isOfTeam, requireTeam } from "../programmes/team.js"
import { placeOfAnswer, placeOfQuestion } from "./situation.js"
import { findSituation, type Situation } from "./situation.store.js"

interface TeamSituation {
  readonly situation: Situation
  readonly pairing: Pairing
  readonly programme: Programme
}

/** For the coordination of its programme, whatever the session has proved; for all others it is not there. */
export async function findTeamSituation(reading: Reading, id: string): Promise<TeamSituation> {
  const situation = await findSituation(reading, keyOf(id))
  const pairing = situation && (await findPairing(reading, situation.pairingId))
  const programme = pairing && (await findProgrammeOf(reading, pairing))
  if (!programme || !isOfTeam(reading.actor, programme)) throw new Refusal("not-found", "page-not-found")
  return { situation, pairing, programme }
}

export interface OpenedSituation extends TeamSituation {
  readonly question: string | null
  readonly answer: string | null
}

/** Shows the coordination what one of the two asked of it; she can see that it was read. */
export async function openSituation(ctx: Context, id: string): Promise<OpenedSituation> {
  const found = await findTeamSituation(ctx, id)
  await requireTeam(ctx, found.programme)
  const { raisedBy } = found.situation
  if (raisedBy !== actingMember(ctx).personId) {
    await recordAccess(ctx, { personId: raisedBy, purpose: "coordination", page: "mentoring.situation" })
  }
  return { ...found, ...wordsOf(ctx, found.situation) }
}

/** What was asked of the coordination and what it answered, for who asked and for the coordination. */
export function wordsOf(
  { keys }: Reading,
  { id, sealedQuestion, sealedAnswer }: Situation,
): { readonly question: string | null; readonly answer: string | null } {
  return {
    question: sealedQuestion === null ? null : unseal(keys, sealedQuestion, placeOfQuestion(id)),
    answer: sealedAnswer === null ? null : unseal(keys, sealedAnswer, placeOfAnswer(id)),
  }
}
