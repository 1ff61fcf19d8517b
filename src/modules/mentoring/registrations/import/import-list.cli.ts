import { operator } from "../../../../platform/context.js"
import { act, type Doorway, reading } from "../../../../platform/db.js"
import { Refusal } from "../../../../platform/refusal.js"
import type { Language } from "../../../../platform/wording.js"
import { findProgramme } from "../../programmes/programme.store.js"
import type { RegistrationSide, Stream } from "../registration.js"
import { askImport, keepImport, listToKeep } from "./ask-import.js"
import { checkImport, isImportable } from "./check-import.js"
import { sayFaults, sayProblems } from "./say-problems.js"

interface ListAsked {
  readonly programmeId: string
  readonly bytes: Buffer
  readonly side: RegistrationSide
  readonly stream: Stream | undefined
  /** Of the invitations. */
  readonly language: Language
  readonly isConfirmed: boolean
}

export interface ImportedList {
  readonly people: number
  /** Why nothing can be imported, sentence by sentence. */
  readonly problems: readonly string[]
  /** Values that are not known. */
  readonly leftOut: readonly string[]
  readonly unused: readonly string[]
  /** Of the long work that imports the list, once it is confirmed. */
  readonly runId: string | null
}

/** Checks a list for whoever holds the machine, by the rules of the team's page, and imports it where she confirms it. */
export async function importList(doorway: Doorway, asked: ListAsked, tellIn: Language): Promise<ImportedList> {
  const programme = await findProgramme(reading(doorway, operator), asked.programmeId)
  if (!programme) throw new Refusal("not-found", "page-not-found")
  const check = await checkImport(reading(doorway, operator), asked.bytes, asked.side, programme.timeZone)
  const problems = sayProblems(check, tellIn).map(({ sentence }) => sentence)
  const isGood = isImportable(check)
  const kept = isGood ? listToKeep(programme, asked, check) : undefined
  return {
    people: check.lines.length,
    problems,
    leftOut: isGood ? sayFaults(check.faults, tellIn).map(({ sentence }) => sentence) : [],
    unused: check.columns.filter(({ isUsed }) => !isUsed).map(({ name }) => name),
    runId:
      kept && asked.isConfirmed
        ? await act(doorway, operator, async (ctx) => askImport(ctx, programme, await keepImport(ctx, programme, kept)))
        : null,
  }
}
