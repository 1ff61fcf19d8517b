import { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import type { NoticeKind } from "../../notices/index.js"
import { listMeetings } from "../meetings/meeting.store.js"
import { findProgrammeOf } from "../outside/outside-programmes.js"
import { partnersOf } from "../pairings/find-pairing-for.js"
import { lockPairing, type Pairing } from "../pairings/pairing.store.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { type ReviewKind, reviewsDue } from "./review.js"
import { insertReview } from "./review.store.js"
import { finalOffered, fitOffered, midtermOffered } from "./reviews.notices.js"

export const offers: Readonly<Record<ReviewKind, NoticeKind<{ pairingId: string }>>> = {
  "first-meeting": fitOffered,
  "third-meeting": fitOffered,
  midterm: midtermOffered,
  final: finalOffered,
}

/** Offers both of the two what is due in their pairing today; a second look on the same day offers nothing more. */
export async function offerReviews(ctx: Context, pairingId: string): Promise<void> {
  const pairing = await lockPairing(ctx, pairingId)
  const programme = pairing && (await findProgrammeOf(ctx, pairing))
  if (!programme || pairing.status !== "active" || pairing.confirmedAt === null) return
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(programme.timeZone).toPlainDate()
  const endsOn = pairing.endsOn === null ? null : Temporal.PlainDate.from(pairing.endsOn)
  const course = { confirmedOn: dayOf(pairing.confirmedAt), endsOn, met: await countMet(ctx, pairing) }
  for (const { kind, dueOn } of reviewsDue(course, dayOf(ctx.now))) await offer(ctx, pairing, kind, dueOn.toString())
}

async function countMet(ctx: Context, { id }: Pairing): Promise<number> {
  const meetings = await listMeetings(ctx, id)
  return meetings.filter(({ status }) => status === "met").length
}

/** At the end of a pairing that was completed. */
export async function offerFinalReview(ctx: Context, pairing: Pairing): Promise<void> {
  const programme = await findProgrammeOf(ctx, pairing)
  if (!programme) return
  const today = ctx.now.toZonedDateTimeISO(programme.timeZone).toPlainDate()
  await offer(ctx, pairing, "final", today.toString())
}

async function offer(ctx: Context, pairing: Pairing, kind: ReviewKind, dueOn: string): Promise<void> {
  const { mentor, mentee } = partnersOf(pairing)
  for (const partner of [mentor, mentee]) {
    const key = { pairingId: pairing.id, personId: partner.personId, kind, dueOn }
    if (await insertReview(ctx, key)) await tellPartner(ctx, offers[kind], partner, { pairingId: pairing.id })
  }
}
