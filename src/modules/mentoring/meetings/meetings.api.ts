import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { operation, said } from "../../../web/api/operation.js"
import type { PlacedMeeting } from "../calendar/describe-entries.js"
import { listPlacedMeetings } from "../calendar/read-calendar.js"
import { meetingModes, meetingStatuses } from "./meeting.js"

const meeting = z.object({
  id: z.uuid(),
  pairingId: z.uuid(),
  status: z.enum(meetingStatuses),
  startsAt: said(z.string(), { en: "Instant in UTC.", fr: "Instant en UTC." }),
  endsAt: z.string(),
  local: said(z.object({ on: z.string(), at: z.string(), timeZone: z.string() }), {
    en: "The hour that the two agreed on, on the clock of a zone.",
    fr: "L’heure convenue à deux, à l’horloge d’un fuseau.",
  }),
  mode: z.enum(meetingModes),
  place: z.string().nullable(),
})

function asProgramsReadIt({ meeting: { id, pairingId, status, startsAt, endsAt, when, mode, place } }: PlacedMeeting) {
  return {
    ...{ id, pairingId, status, startsAt: startsAt.toString(), endsAt: endsAt.toString(), mode, place },
    local: { on: when.on.toString(), at: when.at.toString(), timeZone: when.zone },
  }
}

export const meetingsOperations = [
  operation({
    method: "get",
    path: "/mentoring/meetings",
    name: "listOwnMeetings",
    tag: "mentoring",
    summary: {
      en: "Your mentoring meetings: those to come, and those of the last 90 days",
      fr: "Vos rencontres de mentorat : celles à venir et celles des 90 derniers jours",
    },
    scope: "mentoring-read",
    answer: z.object({ items: z.array(meeting) }),
    handle: async ({ reading }) => ({
      items: (await listPlacedMeetings(reading, actingMember(reading).personId)).map(asProgramsReadIt),
    }),
  }),
]
