import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { findProgramme } from "../programmes/programme.store.js"
import { type Made, makeProposal } from "./make-proposal.js"

/** The coordination pairs two people by hand, where the programme does so. */
export async function proposeByHand(ctx: Context, made: Made): Promise<string> {
  const programme = await findProgramme(ctx, made.programmeId)
  if (!programme) throw new Refusal("not-found", "page-not-found")
  if (!programme.settings.modes.includes("by-hand")) throw new Refusal("conflict", "by-hand-not-used")
  return makeProposal(ctx, made)
}
