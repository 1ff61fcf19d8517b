import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockProgramme } from "../programmes/programme.store.js"
import { openProposal } from "../proposals/open-proposal.js"
import { findAskingRegistration, listMentorsFor } from "./list-mentors.js"

/** A mentee asks a mentor herself: the mentor’s yes begins the pairing. */
export async function requestMentor(
  ctx: Context,
  { programmeId, mentor }: { readonly programmeId: string; readonly mentor: string },
): Promise<string> {
  const programme = await lockProgramme(ctx, programmeId)
  const mentee = programme && (await findAskingRegistration(ctx, programme))
  if (!mentee) throw new Refusal("not-found", "page-not-found")
  const choice = (await listMentorsFor(ctx, programme, mentee)).find((each) => each.mentorRegistrationId === mentor)
  if (!choice) throw new Refusal("conflict", "mentor-not-available")
  return openProposal(ctx, {
    ...{ programme, menteeRegistrationId: mentee.id, choices: [choice], approvedBy: null, asksMentor: true },
  })
}
