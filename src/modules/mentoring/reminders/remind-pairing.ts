import type { Context } from "../../../platform/context.js"
import { tell } from "../../notices/index.js"
import { standingOf } from "../agreement/agreement.js"
import { openAgreementYearly } from "../agreement/agreement.notices.js"
import { listVersions } from "../agreement/agreement.store.js"
import { firstMeetingLate, firstMeetingReminder } from "../first-meeting/first-meeting.notices.js"
import { findOpenProposal } from "../first-meeting/time-proposal.store.js"
import { listMeetings } from "../meetings/meeting.store.js"
import { findProgrammeOf } from "../outside/outside-programmes.js"
import { lockPairing, type Pairing } from "../pairings/pairing.store.js"
import { tellBoth, tellPartner } from "../pairings/tell-partner.js"
import type { Programme } from "../programmes/programme.store.js"
import { listTeam } from "../programmes/team/list-team.js"
import {
  cancellationsShown,
  cancelledInARow,
  dueFirstMeetingDay,
  firstHour,
  isFirstMeetingLate,
  isYearOver,
  quietSince,
} from "./reminder.js"
import { markTold } from "./reminder.store.js"
import { manyCancellations, quietPairing } from "./reminders.notices.js"

/**
 * Tells what is due in one pairing, each thing once: the mentee of a first meeting to set, then the coordination; the
 * two, gently, of a silence or of cancellations; both of an open agreement, each year.
 */
export async function remindPairing(ctx: Context, pairingId: string): Promise<void> {
  const pairing = await lockPairing(ctx, pairingId)
  const programme = pairing && (await findProgrammeOf(ctx, pairing))
  if (!programme || pairing.status !== "active" || !pairing.confirmedAt) return
  const now = ctx.now.toZonedDateTimeISO(programme.timeZone)
  if (now.hour < firstHour) return
  const meetings = await listMeetings(ctx, pairing.id)
  const isSet = meetings.some(({ status }) => status === "planned" || status === "met")
  if (!isSet) await remindOfFirstMeeting(ctx, pairing, programme)
  const quiet = quietSince(meetings, now.toPlainDate(), programme.timeZone)
  if (quiet && (await markTold(ctx, { pairingId, kind: "quiet", occasion: quiet.toString() }))) {
    await tellBoth(ctx, quietPairing, pairing, { pairingId })
  }
  const lastMet = meetings.findLast(({ status }) => status === "met")?.id ?? "none"
  if (cancelledInARow(meetings) >= cancellationsShown) {
    const isNew = await markTold(ctx, { pairingId, kind: "cancellations", occasion: lastMet })
    if (isNew) await tellBoth(ctx, manyCancellations, pairing, { pairingId })
  }
  await remindOfOpenAgreement(ctx, pairing, programme)
}

async function remindOfFirstMeeting(ctx: Context, pairing: Pairing, programme: Programme): Promise<void> {
  const { id: pairingId, confirmedAt } = pairing
  if (!confirmedAt) return
  const { firstMeetingDays } = programme.settings
  const confirmedOn = confirmedAt.toZonedDateTimeISO(programme.timeZone).toPlainDate()
  const today = ctx.now.toZonedDateTimeISO(programme.timeZone).toPlainDate()
  const day = dueFirstMeetingDay(confirmedOn, today, firstMeetingDays)
  // Times that wait for the mentor's choice are no longer the mentee's to remember.
  const waitsForMentor = (await findOpenProposal(ctx, pairingId))?.authorId === pairing.menteeId
  if (day !== undefined && !waitsForMentor) {
    const isNew = await markTold(ctx, { pairingId, kind: "first-meeting", occasion: String(day) })
    if (isNew) await tellPartner(ctx, firstMeetingReminder, { personId: pairing.menteeId }, { pairingId })
  }
  if (!isFirstMeetingLate(confirmedOn, today, firstMeetingDays)) return
  if (!(await markTold(ctx, { pairingId, kind: "first-meeting-late", occasion: "once" }))) return
  for (const accountId of await listTeam(ctx, programme)) await tell(ctx, firstMeetingLate, accountId, { pairingId })
}

async function remindOfOpenAgreement(ctx: Context, pairing: Pairing, { timeZone }: Programme): Promise<void> {
  const { inForce } = standingOf(await listVersions(ctx, pairing.id))
  const since = inForce?.keptAt ?? inForce?.menteeSignedAt
  if (!inForce || inForce.untilOn !== null || !since) return
  const on = since.toZonedDateTimeISO(timeZone).toPlainDate()
  if (!isYearOver(on, ctx.now.toZonedDateTimeISO(timeZone).toPlainDate())) return
  const isNew = await markTold(ctx, { pairingId: pairing.id, kind: "open-agreement", occasion: on.toString() })
  if (isNew) await tellBoth(ctx, openAgreementYearly, pairing, { pairingId: pairing.id })
}
