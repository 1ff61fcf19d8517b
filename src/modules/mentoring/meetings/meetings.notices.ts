import { z } from "zod"
import type { Labels } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { writeEntries } from "../calendar/describe-entries.js"
import type { CalendarMethod } from "../calendar/write-calendar.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { findPairing, type Pairing } from "../pairings/pairing.store.js"
import { partnerNameFor } from "../pairings/partner-name.js"
import { findReader } from "../pairings/reader.store.js"
import { hoursAndMinutes } from "./local-time.js"
import { findMeeting, listSeries, type Meeting } from "./meeting.store.js"
import { meetingsPaths } from "./meetings.paths.js"
import { meetingsWords } from "./meetings.words.js"

const ofMeeting = z.object({ meetingId: z.uuid() })
const ofMeetings = ofMeeting.extend({ meetings: z.int() })
type OfMeeting = z.infer<typeof ofMeeting>
type OfMeetings = z.infer<typeof ofMeetings>

type Composing = Parameters<NoticeKind["describe"]>[0]
type Words = (typeof meetingsWords)["en"]["notices"]

interface Told {
  readonly meeting: Meeting
  readonly pairing: Pairing
  readonly personId: string
  readonly zone: string
  readonly name: string
}

/** Undefined once the meeting or its reader is gone. */
async function findTold(at: Composing, { meetingId }: OfMeeting): Promise<Told | undefined> {
  const meeting = await findMeeting(at, meetingId)
  const pairing = meeting && (await findPairing(at, meeting.pairingId))
  const reader = await findReader(at, at.accountId)
  if (!meeting || !pairing || !reader) return undefined
  const { personId, timeZone } = reader
  return { meeting, pairing, personId, zone: timeZone, name: partnerNameFor(personId, pairing) }
}

const dayOf = ({ meeting, zone }: Told) => meeting.startsAt.toZonedDateTimeISO(zone).toPlainDate()
const lengthOf = ({ meeting }: Told) => hoursAndMinutes(meeting.minutes)

const labelOf = (which: keyof Words["labels"]): Labels => ({
  en: meetingsWords.en.notices.labels[which],
  fr: meetingsWords.fr.notices.labels[which],
})

interface MeetingKind<Details extends OfMeeting> {
  readonly name: string
  readonly label: Labels
  readonly details: z.ZodType<Details>
  /** Undefined when it is not true any more. */
  say(words: Words, told: Told, details: Details): { readonly title: string; readonly text: string } | undefined
  /** Which meetings go with the e-mail, and what the reader's calendar is asked to do with them. */
  entries(at: Composing, told: Told, details: Details): Promise<readonly [CalendarMethod, readonly Meeting[]]>
}

function meetingNotice<Details extends OfMeeting>(kind: MeetingKind<Details>): NoticeKind<Details> {
  const { name, label, details, say, entries } = kind
  return {
    ...{ name, label, group: mentoringNotices, details },
    ...{ guarantee: "must-arrive", optional: true, rhythm: "at-once" },
    async describe(at, given) {
      const told = await findTold(at, given)
      const words = meetingsWords[at.language].notices
      const said = told && say(words, told, given)
      if (!said) return null
      return { ...said, link: { label: words.link, href: to(meetingsPaths.one, at.language, { id: given.meetingId }) } }
    },
    async writeCalendar(at, given) {
      const told = await findTold(at, given)
      if (!told) return undefined
      const { pairing, personId } = told
      const [method, meetings] = await entries(at, told, given)
      const reader = { personId, language: at.language, publicUrl: at.publicUrl }
      return writeEntries(at, reader, { method, meetings: meetings.map((meeting) => ({ meeting, pairing })) })
    },
  }
}

/** A request or a cancellation speaks of one entry (RFC 5546, 3.2): several are given to be read. */
const several = async (at: Composing, { meeting }: Told, one: CalendarMethod, n: number) =>
  n === 1 ? ([one, [meeting]] as const) : (["PUBLISH", await listSeries(at, meeting)] as const)

export const meetingPlanned = meetingNotice<OfMeetings>({
  name: "mentoring.meeting-planned",
  label: labelOf("planned"),
  details: ofMeetings,
  say: (words, told, { meetings: n }) => {
    const { meeting, zone, name } = told
    if (meeting.status === "cancelled") return undefined
    const text = words.plannedText({ at: meeting.startsAt, zone, length: lengthOf(told), n })
    return { title: words.planned({ name, on: dayOf(told) }), text }
  },
  entries: (at, told, { meetings }) => several(at, told, "REQUEST", meetings),
})

export const meetingMoved = meetingNotice<OfMeeting>({
  name: "mentoring.meeting-moved",
  label: labelOf("moved"),
  details: ofMeeting,
  say: (words, told) => {
    const { meeting, zone, name } = told
    if (meeting.status === "cancelled") return undefined
    const text = words.movedText({ at: meeting.startsAt, zone, length: lengthOf(told) })
    return { title: words.moved({ name, on: dayOf(told) }), text }
  },
  entries: async (_, { meeting }) => ["REQUEST", [meeting]],
})

export const meetingCancelled = meetingNotice<OfMeetings>({
  name: "mentoring.meeting-cancelled",
  label: labelOf("cancelled"),
  details: ofMeetings,
  say: (words, told, { meetings: n }) => ({
    title: words.cancelled({ name: told.name, on: dayOf(told) }),
    text: words.cancelledText({ at: told.meeting.startsAt, zone: told.zone, n }),
  }),
  entries: (at, told, { meetings }) => several(at, told, "CANCEL", meetings),
})

export const meetingsNoticeKinds: readonly NoticeKind[] = [
  meetingPlanned as NoticeKind,
  meetingMoved as NoticeKind,
  meetingCancelled as NoticeKind,
]
