import { actingMember, type Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { Refusal } from "../../../../platform/refusal.js"
import { lockPersonOf } from "../registration.store.js"
import { deleteInvitation, findInvitation } from "./invitation.store.js"
import { invitationInToken } from "./invitation-token.js"
import { prepareRegistration } from "./prepare-registration.js"

/** Who holds the link of an invitation makes its registration hers; she then reads it and sends it. Gives its programme. */
export async function takeUpInvitation(ctx: Context, { token }: { readonly token: string }): Promise<string> {
  const { personId } = actingMember(ctx)
  await lockPersonOf(ctx, personId)
  const id = invitationInToken(ctx.keys, token)
  const invitation = id === undefined ? undefined : await findInvitation(ctx, id)
  if (!invitation || !(await deleteInvitation(ctx, invitation.id))) throw new Refusal("not-found", "invitation-gone")
  const { programmeId, side, stream, places, answers } = invitation
  await prepareRegistration(ctx, { personId, programmeId, side, stream, line: { places, answers } })
  await record(ctx, { act: "mentoring.take-up-invitation", subject: { kind: "person", key: personId } })
  return programmeId
}
