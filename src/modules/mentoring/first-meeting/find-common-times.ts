import type { DayPart } from "../../../engine/scoring/participant.js"
import { actingMember, type Reading } from "../../../platform/context.js"
import type { LocalTime } from "../meetings/local-time.js"
import { listTaken } from "../meetings/meeting.store.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import { listAnswers } from "../registrations/answers/answer.store.js"
import type { Answers } from "../registrations/answers/registration-fields.js"
import { partHours, partLength } from "../registrations/participants/week-in-zone.js"
import { commonTimes, type FreeWeek } from "./common-times.js"

/** How long a first meeting is taken to be, until somebody says otherwise. */
export const usualMinutes = 60
const daysAhead = 30

/** Times of the next weeks at which both are free, on the reader's clock; none where either has not said when she can. */
export async function findCommonTimes(
  reading: Reading,
  { pairing, own, partner }: OwnPairing,
): Promise<readonly LocalTime[]> {
  const answers = await listAnswers(reading, [own.registrationId, partner.registrationId])
  const mine = weekOf(answers.get(own.registrationId))
  const theirs = weekOf(answers.get(partner.registrationId))
  if (!mine || !theirs) return []
  const until = reading.now.add({ hours: daysAhead * 24 })
  const taken = await listTaken(reading, [pairing.mentorId, pairing.menteeId], { from: reading.now, until })
  const { timeZone: zone } = actingMember(reading)
  return commonTimes(mine, theirs, { zone, now: reading.now, minutes: usualMinutes, taken })
}

function weekOf(answers: Answers | undefined): FreeWeek | undefined {
  const week = answers?.week?.value
  if (!week) return undefined
  const parts = week.parts.map((part) => {
    const [day, name] = part.split("-")
    return { day: Number(day), hour: partHours[name as DayPart], hours: partLength }
  })
  return { zone: week.zone, parts }
}
