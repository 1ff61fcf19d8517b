import type { PairingStatus } from "../pairings/pairing.js"

const pairingStatuses: Readonly<Record<PairingStatus, string>> = {
  asked: "mentor asked",
  proposed: "proposed",
  "no-longer-proposed": "no longer proposed",
  declined: "declined",
  expired: "expired",
  active: "in progress",
  completed: "completed",
  ended: "ended early",
}

export const rosters = {
  title: "Lists to download",
  lead: "The people of the program, with states and dates, for your own spreadsheets.",
  never:
    "These lists hold no answer, no message, no note and no reason: what people write to each other stays theirs. Each download is written down, and each person in the list can see it.",
  care: "They hold names: keep them where only those who lead the program read them, and delete them when they have served.",
  kinds: {
    registrations: {
      title: "Registrations",
      text: "Name, side, stream, state, places and dates. Drafts belong to those who write them, and people who withdrew have left: neither is in the list.",
    },
    pairings: {
      title: "Pairings",
      text: "Both names, state, score, dates and number of meetings held.",
    },
  },
  formats: {
    csv: (v: { title: string }) => `${v.title} (CSV)`,
    xlsx: (v: { title: string }) => `${v.title} (Excel)`,
  },
  fileNames: { registrations: "registrations", pairings: "pairings" },
  registrationColumns: {
    name: "Name",
    side: "Side",
    stream: "Stream",
    status: "State",
    places: "Places",
    taken: "Places taken",
    since: "Registered on",
    waitingSince: "Waiting since",
    awayUntil: "Away until",
  },
  pairingColumns: {
    mentor: "Mentor",
    mentee: "Mentee",
    stream: "Stream",
    status: "State",
    score: "Score (out of 1,000)",
    proposedOn: "Proposed on",
    confirmedOn: "Confirmed on",
    endedOn: "Ended on",
    meetings: "Meetings held",
    lastMeetingOn: "Last meeting held",
  },
  pairingStatuses,
  refusals: { "roster-unknown": "Choose a list." },
}

export type RostersMessages = typeof rosters
