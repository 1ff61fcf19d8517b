import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import { findHolder } from "../../people/index.js"
import type { Meeting } from "../meetings/meeting.store.js"
import { meetingsPaths } from "../meetings/meetings.paths.js"
import type { Pairing } from "../pairings/pairing.store.js"
import { partnerNameFor } from "../pairings/partner-name.js"
import { findOwnCalendar } from "./calendar.store.js"
import { calendarWords } from "./calendar.words.js"
import { type CalendarEntry, type CalendarMethod, writeCalendar } from "./write-calendar.js"

/** Whose calendar it is, in which language, and where pages are. */
export interface CalendarReader {
  readonly personId: string
  readonly language: Language
  readonly publicUrl: string
}

export interface PlacedMeeting {
  readonly meeting: Meeting
  readonly pairing: Pairing
}

/** Meetings as the person's calendar shows them: with the other's name only where she chose it. */
export async function describeEntries(
  reading: Reading,
  { personId, language, publicUrl }: CalendarReader,
  meetings: readonly PlacedMeeting[],
): Promise<readonly CalendarEntry[]> {
  const words = calendarWords[language]
  const { showsNames } = await findOwnCalendar(reading, personId)
  return meetings.map(({ meeting, pairing }) => ({
    ...meeting,
    isCancelled: meeting.status === "cancelled",
    title: showsNames ? words.entryWith({ name: partnerNameFor(personId, pairing) }) : words.entry,
    href: publicUrl + to(meetingsPaths.one, language, { id: meeting.id }),
  }))
}

/**
 * Entries that a message carries or a page gives to save. Nobody reads what a calendar would answer to the organiser: a
 * reply that says who declined what must not end in the coordination's mailbox.
 */
export async function writeEntries(
  reading: Reading,
  reader: CalendarReader,
  { method, meetings }: { readonly method: CalendarMethod; readonly meetings: readonly PlacedMeeting[] },
): Promise<{ readonly method: CalendarMethod; readonly text: string }> {
  const words = calendarWords[reader.language]
  const holder = await findHolder(reading, reader.personId)
  const text = writeCalendar({
    language: reader.language,
    name: words.name,
    method,
    entries: await describeEntries(reading, reader, meetings),
    organiser: { name: words.organiser, email: `no-reply@${new URL(reader.publicUrl).hostname}` },
    ...(holder && method !== "PUBLISH" && { attendee: { name: holder.displayName, email: holder.address } }),
  })
  return { method, text }
}
