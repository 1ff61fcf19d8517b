import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { readMoments, requireFree } from "../meetings/book-time.js"
import { insertMeeting } from "../meetings/meeting.store.js"
import { meetingPlanned } from "../meetings/meetings.notices.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { tellBoth } from "../pairings/tell-partner.js"
import { closeProposal, findOpenProposal } from "./time-proposal.store.js"

export interface AcceptedTime {
  /** The times that she saw: others may have come meanwhile. */
  readonly proposal: string
  readonly position: number
}

/** The other of the two takes one of the times proposed: the first meeting is planned, and both are told. */
export async function acceptTime(ctx: Context, pairingId: string, chosen: AcceptedTime): Promise<string> {
  const { pairing, own } = await enterPairing(ctx, pairingId)
  const open = await findOpenProposal(ctx, pairing.id)
  const time = open?.times[chosen.position]
  if (open?.id !== chosen.proposal || open.authorId === own.personId || !time) {
    throw new Refusal("conflict", "times-changed-meanwhile")
  }
  const { minutes, mode, place } = open
  const [moment] = readMoments(ctx, [time], minutes, { on: "time", at: "time" })
  if (!moment) throw new Refusal("conflict", "times-changed-meanwhile")
  await requireFree(ctx, pairing, [moment])
  await closeProposal(ctx, open.id, "accepted")
  const meeting = { pairingId: pairing.id, seriesId: null, minutes, mode, place }
  const meetingId = await insertMeeting(ctx, { ...meeting, ...moment })
  const subject = { kind: "meeting", key: meetingId }
  await record(ctx, { act: "mentoring.accept-time", subject, to: "planned" })
  await tellBoth(ctx, meetingPlanned, pairing, { meetingId, meetings: 1 })
  return meetingId
}
