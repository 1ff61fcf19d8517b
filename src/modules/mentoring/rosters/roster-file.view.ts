import type { Temporal } from "temporal-polyfill"
import type { WrittenCell, WrittenSpreadsheet } from "../../../platform/spreadsheets.js"
import type { Language } from "../../../platform/wording.js"
import { listsWords } from "../lists/lists.words.js"
import { registrationsWords } from "../registrations/registrations.words.js"
import type { Roster } from "./export-roster.js"
import type { RosterPairing, RosterRegistration } from "./rosters.store.js"
import { rostersWords } from "./rosters.words.js"

/** The list as a spreadsheet; days are those of the programme. */
export function tableOfRoster(roster: Roster, language: Language): WrittenSpreadsheet {
  const { timeZone } = roster.programme
  const day = (at: Temporal.Instant | null) => at?.toZonedDateTimeISO(timeZone).toPlainDate().toString() ?? null
  const { registrationColumns, pairingColumns } = rostersWords[language]
  return roster.kind === "registrations"
    ? {
        columns: Object.values(registrationColumns),
        rows: roster.rows.map((row) => Object.values(registrationCells(row, language, day))),
      }
    : {
        columns: Object.values(pairingColumns),
        rows: roster.rows.map((row) => Object.values(pairingCells(row, language, day))),
      }
}

type Day = (at: Temporal.Instant | null) => string | null

/** Cells in the order of their columns, by the same names. */
type Cells<Columns> = Readonly<Record<keyof Columns, WrittenCell>>
type Words = (typeof rostersWords)[Language]

function registrationCells(row: RosterRegistration, language: Language, day: Day): Cells<Words["registrationColumns"]> {
  const { sides, statuses } = registrationsWords[language]
  return {
    name: row.displayName,
    side: sides[row.side],
    stream: listsWords[language].streams[row.stream].name,
    status: statuses[row.status],
    places: row.places,
    taken: row.taken,
    since: day(row.createdAt),
    waitingSince: day(row.waitingSince),
    awayUntil: row.awayUntil,
  }
}

function pairingCells(row: RosterPairing, language: Language, day: Day): Cells<Words["pairingColumns"]> {
  return {
    mentor: row.mentorName,
    mentee: row.menteeName,
    stream: listsWords[language].streams[row.stream].name,
    status: rostersWords[language].pairingStatuses[row.status],
    score: row.score,
    proposedOn: day(row.proposedAt),
    confirmedOn: day(row.confirmedAt),
    endedOn: day(row.endedAt),
    meetings: row.meetingsHeld,
    lastMeetingOn: day(row.lastMeetingAt),
  }
}
