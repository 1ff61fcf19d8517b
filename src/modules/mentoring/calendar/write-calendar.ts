import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from "ical-generator"
import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"

export interface CalendarEntry {
  /** Never another one for the same meeting: calendars find it again by it. */
  readonly id: string
  readonly sequence: number
  readonly isCancelled: boolean
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  readonly title: string
  readonly place: string | null
  /** Its page. */
  readonly href: string
}

/** What a text asks of the calendar that receives it (RFC 5546). */
export type CalendarMethod = "PUBLISH" | "REQUEST" | "CANCEL"

interface Mailbox {
  readonly name: string
  readonly email: string
}

interface CalendarText {
  readonly language: Language
  readonly name: string
  readonly entries: readonly CalendarEntry[]
  /** What it asks of a calendar that receives it; an address that is only read asks nothing. */
  readonly method?: CalendarMethod
  readonly organiser?: Mailbox
  readonly attendee?: Mailbox
}

/**
 * An iCalendar text (RFC 5545). Times are in UTC: the zone's rules are applied here, once, and applied again when they
 * change, where a copy of them in the file would age.
 */
export function writeCalendar({ language, name, entries, method, organiser, attendee }: CalendarText): string {
  const prodId = { company: "Jumelage", product: "Mentoring", language: language.toUpperCase() }
  const calendar = ical({ name, prodId })
  if (method) calendar.method(ICalCalendarMethod[method])
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: entry.id,
      sequence: entry.sequence,
      start: dateOf(entry.startsAt),
      end: dateOf(entry.endsAt),
      stamp: dateOf(entry.changedAt),
      lastModified: dateOf(entry.changedAt),
      summary: entry.title,
      location: entry.place,
      url: entry.href,
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(organiser && { organizer: organiser }),
    })
    if (attendee) {
      const { REQ } = ICalAttendeeRole
      event.createAttendee({ ...attendee, role: REQ, status: ICalAttendeeStatus.NEEDSACTION, rsvp: false })
    }
  }
  return calendar.toString()
}

const dateOf = (at: Temporal.Instant) => new Date(at.epochMilliseconds)
