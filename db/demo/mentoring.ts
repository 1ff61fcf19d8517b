import { readFileSync } from "node:fs"
import { projectPath } from "../../src/platform/project.js"
import type { DemonstrationPerson } from "./people.js"

/** An invented person of the programme, known otherwise by her account alone. */
export type DemonstrationParticipant = Pick<
  DemonstrationPerson,
  "firstName" | "lastName" | "emailAddress" | "language" | "timeZone" | "organisation"
>

/** One side of the programme for one invented person; answers are named as in the form. */
export interface DemonstrationRegistration {
  /** Her address. */
  readonly person: string
  readonly side: "mentor" | "mentee"
  readonly status?: "draft" | "paused" | "absent" | "withdrawn"
  /** Of a mentor. */
  readonly places?: number
  readonly mostImportant?: "goals" | "values" | "path" | "practicality" | "language"
  /** When she registered, counted back from the first start. */
  readonly weeksAgo: number
  readonly answers: Readonly<Record<string, unknown>>
}

/** A pairing of the past, by the addresses of the two. */
export interface DemonstrationPairing {
  readonly mentor: string
  readonly mentee: string
  readonly status: "active" | "completed" | "ended"
  /** When it was confirmed. */
  readonly weeksAgo: number
}

export interface DemonstrationMentoring {
  readonly people: readonly DemonstrationParticipant[]
  readonly registrations: readonly DemonstrationRegistration[]
  readonly pairings: readonly DemonstrationPairing[]
}

/** A programme in mid-life: forty mentors, sixty mentees. */
export function readDemonstrationMentoring(): DemonstrationMentoring {
  return JSON.parse(readFileSync(projectPath("db/demo/mentoring.json"), "utf8"))
}
