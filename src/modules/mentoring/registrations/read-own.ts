import { z } from "zod"
import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { findProgramme, type Programme } from "../programmes/programme.store.js"
import { listAnswers } from "./answers/answer.store.js"
import { type AnswerNames, readAnswerNames } from "./answers/answer-names.js"
import { listExclusions } from "./answers/exclusion.store.js"
import type { Exclusions } from "./answers/exclusions.js"
import type { Answers } from "./answers/registration-fields.js"
import { listOwnRegistrations, type Registration } from "./registration.store.js"

/** What a member said in a programme. Answers asked on both sides are the same in both: they are saved together. */
export interface Own {
  readonly programme: Programme
  readonly registrations: readonly Registration[]
  readonly answers: Answers
  readonly names: AnswerNames
  readonly exclusions: Exclusions | undefined
}

/** A programme that is being prepared, or was refused, is nobody's to register in. */
async function findJoinable(reading: Reading, programmeId: string): Promise<Programme> {
  const id = z.uuid().safeParse(programmeId).data
  const programme = id && (await findProgramme(reading, id))
  if (!programme || !["open", "paused", "closed"].includes(programme.status)) {
    throw new Refusal("not-found", "page-not-found")
  }
  return programme
}

/** Her own registrations in a programme, none where she has not begun. */
export async function readOwn(reading: Reading, language: Language, programmeId: string): Promise<Own> {
  const programme = await findJoinable(reading, programmeId)
  const { personId } = actingMember(reading)
  const registrations = await listOwnRegistrations(reading, { programmeId: programme.id, personId })
  const ids = registrations.map(({ id }) => id)
  const [kept, excluded] = await Promise.all([listAnswers(reading, ids), listExclusions(reading, ids)])
  const answers = Object.assign({}, ...ids.map((id) => kept.get(id))) as Answers
  const names = await readAnswerNames(reading, language, [answers])
  return { programme, registrations, answers, names, exclusions: ids.map((id) => excluded.get(id)).find(Boolean) }
}
