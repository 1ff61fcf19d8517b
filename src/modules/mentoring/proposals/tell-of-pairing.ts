import type { Context } from "../../../platform/context.js"
import { tell } from "../../notices/index.js"
import { listTeam } from "../programmes/team/list-team.js"
import type { WholeProposal } from "./lock-proposal.js"
import type { ProposedPairing } from "./proposal.store.js"
import { pairingConfirmedToMentee, pairingConfirmedToMentor, pairingConfirmedToTeam } from "./proposals.notices.js"
import { tellPerson } from "./tell-person.js"

/** Both are told at once, and the coordination. */
export async function tellOfPairing(
  ctx: Context,
  { proposal, programme }: WholeProposal,
  { id: pairingId, mentorId }: ProposedPairing,
): Promise<void> {
  await tellPerson(ctx, pairingConfirmedToMentee, proposal.menteeId, { pairingId })
  await tellPerson(ctx, pairingConfirmedToMentor, mentorId, { pairingId })
  for (const accountId of await listTeam(ctx, programme)) {
    await tell(ctx, pairingConfirmedToTeam, accountId, { pairingId })
  }
}
