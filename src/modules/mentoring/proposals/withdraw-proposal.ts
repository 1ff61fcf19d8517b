import type { Context } from "../../../platform/context.js"
import { requireTeam } from "../programmes/team.js"
import { lockWholeProposal, sidesOf, type WholeProposal } from "./lock-proposal.js"
import { heldPairings, movePairing, moveWhole, requireSide } from "./move-proposal.js"
import { isOpen } from "./proposal.js"
import { listOpenProposalsOf } from "./proposal.store.js"
import { placeFreed, proposalWithdrawn } from "./proposals.notices.js"
import { tellMentorsAsked } from "./tell-of-proposal.js"
import { tellPerson } from "./tell-person.js"

/** The coordination takes back a proposal that nobody has answered yet. */
export async function withdrawProposal(ctx: Context, { proposalId }: { readonly proposalId: string }): Promise<void> {
  const whole = await lockWholeProposal(ctx, proposalId)
  const sides = sidesOf(ctx.actor, whole)
  requireSide(sides, "team")
  await requireTeam(ctx, whole.programme)
  await moveWhole(ctx, whole, { act: "withdraw", sides: ["team"] })
  await tellOfWithdrawal(ctx, whole)
}

/**
 * Frees the places that open proposals hold with a registration, as part of the act by which its holder pauses, goes
 * away or leaves. A mentee whose other choices remain keeps her proposal.
 */
export async function withdrawProposalsOf(ctx: Context, registrationId: string): Promise<void> {
  for (const { id } of await listOpenProposalsOf(ctx, registrationId)) {
    const whole = await lockWholeProposal(ctx, id)
    if (isOpen(whole.proposal.status)) await withdrawFor(ctx, whole, registrationId)
  }
}

/** Takes back what nobody has answered in a programme that closed meanwhile. */
export async function withdrawWhereClosed(
  ctx: Context,
  { proposalId }: { readonly proposalId: string },
): Promise<void> {
  const whole = await lockWholeProposal(ctx, proposalId)
  if (whole.programme.status !== "closed" || !isOpen(whole.proposal.status)) return
  await moveWhole(ctx, whole, { act: "withdraw", sides: ["platform"] })
  await tellOfWithdrawal(ctx, whole)
}

async function withdrawFor(ctx: Context, whole: WholeProposal, registrationId: string): Promise<void> {
  const move = { act: "withdraw", sides: ["platform"] } as const
  const { proposal } = whole
  const held = heldPairings(whole)
  const gone = held.filter(({ mentorRegistrationId }) => mentorRegistrationId === registrationId)
  if (proposal.registrationId === registrationId) {
    await moveWhole(ctx, whole, move)
    return tellMentorsAsked(ctx, whole, placeFreed)
  }
  if (gone.length === held.length) await moveWhole(ctx, whole, move)
  else for (const pairing of gone) await movePairing(ctx, pairing, move)
  if (proposal.status === "sent")
    await tellPerson(ctx, proposalWithdrawn, proposal.menteeId, { proposalId: proposal.id })
}

async function tellOfWithdrawal(ctx: Context, whole: WholeProposal): Promise<void> {
  const { id: proposalId, menteeId, status } = whole.proposal
  if (status === "sent") await tellPerson(ctx, proposalWithdrawn, menteeId, { proposalId })
  await tellMentorsAsked(ctx, whole, placeFreed)
}
