import type { Actor, Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { PairingSide } from "../pairings/pairing.js"
import { findProgramme, type Programme } from "../programmes/programme.store.js"
import { isOfTeam } from "../programmes/team.js"
import { findProposal, listPairingsOf, lockProposal, type Proposal, type ProposedPairing } from "./proposal.store.js"
import { lockStandings } from "./standing.store.js"

/** A proposal with the pairings that it holds and the programme that it stands in. */
export interface WholeProposal {
  readonly proposal: Proposal
  readonly pairings: readonly ProposedPairing[]
  readonly programme: Programme
}

/** Which sides of a proposal somebody stands on. A mentor who is not asked learns of it only once it is accepted. */
export function sidesOf(actor: Actor, { proposal, pairings, programme }: WholeProposal): readonly PairingSide[] {
  if (actor.kind === "system") return ["platform"]
  if (actor.kind !== "member") return []
  const isMentor = proposal.asksMentor && pairings.some(({ mentorId }) => mentorId === actor.personId)
  return [
    ...(proposal.menteeId === actor.personId ? (["mentee"] as const) : []),
    ...(isMentor ? (["mentor"] as const) : []),
    ...(isOfTeam(actor, programme) ? (["team"] as const) : []),
  ]
}

export async function findWholeProposal(reading: Reading, id: string): Promise<WholeProposal | undefined> {
  const proposal = await findProposal(reading, id)
  const programme = proposal && (await findProgramme(reading, proposal.programmeId))
  return programme && { proposal, pairings: await listPairingsOf(reading, id), programme }
}

/**
 * The proposal that a command decides on: its registrations locked first, then its row. Its pairings are decided on
 * with it, and by nothing else while it is open.
 */
export async function lockWholeProposal(ctx: Context, id: string): Promise<WholeProposal> {
  const before = await findWholeProposal(ctx, id)
  if (!before) throw new Refusal("not-found", "page-not-found")
  const mentors = before.pairings.map(({ mentorRegistrationId }) => mentorRegistrationId)
  await lockStandings(ctx, { mentors, mentee: before.proposal.registrationId })
  const proposal = await lockProposal(ctx, id)
  return { ...before, proposal, pairings: await listPairingsOf(ctx, id) }
}
