import { actingMember, type Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockProgramme } from "../programmes/programme.store.js"
import { requireTeam } from "../programmes/team.js"
import { type Choice, openProposal } from "./open-proposal.js"

export interface Made {
  readonly programmeId: string
  readonly menteeRegistrationId: string
  /** The one proposed first, then at most two others. */
  readonly choices: readonly Choice[]
}

/** The coordination proposes a pairing. */
export async function makeProposal(
  ctx: Context,
  { programmeId, menteeRegistrationId, choices }: Made,
): Promise<string> {
  const programme = await lockProgramme(ctx, programmeId)
  if (!programme) throw new Refusal("not-found", "page-not-found")
  await requireTeam(ctx, programme)
  if (programme.status !== "open") throw new Refusal("conflict", "programme-not-open")
  return openProposal(ctx, {
    ...{ programme, menteeRegistrationId, choices },
    ...{ approvedBy: actingMember(ctx).personId, asksMentor: programme.settings.asksMentorEachTime },
  })
}
