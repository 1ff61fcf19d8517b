import { z } from "zod"
import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { findOwnPairing, type OwnPairing } from "../pairings/find-pairing-for.js"
import { findMeeting, lockMeeting, type Meeting } from "./meeting.store.js"

export interface OwnMeeting {
  readonly own: OwnPairing
  readonly meeting: Meeting
}

const notThere = () => new Refusal("not-found", "page-not-found")

/** The meeting that an address names, for one of the two who meet; a page that does not exist for everybody else. */
export async function getOwnMeeting(reading: Reading, id: string): Promise<OwnMeeting> {
  const meeting = z.uuid().safeParse(id).success ? await findMeeting(reading, id) : undefined
  if (!meeting) throw notThere()
  return { own: await findOwnPairing(reading, meeting.pairingId), meeting }
}

/** Holds the two people, their pairing and the meeting, for an act of one of them. */
export async function enterMeeting(ctx: Context, id: string): Promise<OwnMeeting> {
  const { meeting: found } = await getOwnMeeting(ctx, id)
  const own = await enterPairing(ctx, found.pairingId)
  const meeting = await lockMeeting(ctx, id)
  if (!meeting) throw notThere()
  return { own, meeting }
}
