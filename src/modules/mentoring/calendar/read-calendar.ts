import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { listMeetingsOfPairings } from "../meetings/meeting.store.js"
import { listPairingsOf } from "../pairings/pairing.store.js"
import { findCalendarHolder } from "./calendar.store.js"
import { calendarWords } from "./calendar.words.js"
import { describeEntries, type PlacedMeeting } from "./describe-entries.js"
import { tokenHashOf } from "./own-calendar.js"
import { writeCalendar } from "./write-calendar.js"

/** Her own calendar keeps what is older. */
const daysBack = 90

/** The meetings of a person in all of her pairings: those to come, and those of the last months that were not cancelled. */
export async function listPlacedMeetings(reading: Reading, personId: string): Promise<readonly PlacedMeeting[]> {
  const pairings = new Map((await listPairingsOf(reading, personId)).map((pairing) => [pairing.id, pairing]))
  const since = reading.now.subtract({ hours: daysBack * 24 })
  const meetings = await listMeetingsOfPairings(reading, [...pairings.keys()], since)
  return meetings.flatMap((meeting) => {
    const pairing = pairings.get(meeting.pairingId)
    return pairing && meeting.status !== "cancelled" ? [{ meeting, pairing }] : []
  })
}

/** What a calendar program reads at a private address; undefined when the address opens nothing. */
export async function readFeed(
  reading: Reading,
  token: string,
  { language, publicUrl }: { readonly language: Language; readonly publicUrl: string },
): Promise<string | undefined> {
  const personId = await findCalendarHolder(reading, tokenHashOf(token))
  if (personId === undefined) return undefined
  const meetings = await listPlacedMeetings(reading, personId)
  const entries = await describeEntries(reading, { personId, language, publicUrl }, meetings)
  return writeCalendar({ language, name: calendarWords[language].name, entries })
}
