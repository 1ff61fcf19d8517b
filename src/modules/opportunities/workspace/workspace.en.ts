import { wording } from "../../../platform/wording.js"

const f = wording.en

const orders = { sent: "Sent", name: "Name", status: "State", skills: "Skills asked", match: "Match" }

export const workspace = {
  title: "Applications",
  lead: "Who applied, with what they chose to show you. Open an application to answer it.",
  none: "No application yet",
  noneText: "When somebody applies, their application stands here, and you receive a notice.",
  caption: "Applications, the shortlist first",
  orders,
  work: "Position",
  place: "Location",
  languages: "Languages",
  availability: "Availability",
  notShown: "Not shown",
  skillsOf: (v: { held: number; n: number }) => `${f.number(v.held)} of ${f.number(v.n)}`,
  noSkills: "None asked",
  matchOf: (v: { points: number }) => `${f.number(v.points)} out of 1,000`,
  noMatch: "Not computed",
  listed: "Shortlist",
  onList: "On the shortlist",
  putOnList: "Put on the shortlist",
  takeOffList: "Take off the shortlist",
  ofPerson: (v: { act: string; name: string }) => `${v.act}: ${v.name}`,
  file: {
    title: "Take the list away",
    text: "The file holds what this page shows you. Keep it only as long as you need it.",
    csv: "CSV file",
    xlsx: "Excel file",
    name: "applications",
    sheet: "Applications",
    reason: "Reason",
    message: "Message",
    yes: "Yes",
    no: "No",
  },
  notes: {
    title: "Notes",
    lead: "Only the authors of the opportunity read them; the applicant does not.",
    label: "New note",
    button: "Add the note",
    by: (v: { name: string }) => `By ${v.name}`,
  },
  refusals: {
    "applicant-note-missing": "Write the note.",
    "note-too-long": "Shorten the note to 2,000 characters.",
  },
  confirmations: {
    "note-written": "The note is added.",
    "shortlist-changed": "The shortlist is changed.",
  },
}

export type WorkspaceMessages = typeof workspace
