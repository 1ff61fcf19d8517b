import type { Context } from "../../../platform/context.js"
import { refuseField } from "../../../platform/refusal.js"
import { listConcepts } from "../../classification/index.js"
import { refuseFutureYear } from "../profile/civil-day.js"
import { refuseFull, refuseGone } from "../profile/entries.js"
import { organisationChosen } from "../profile/organisation-choice.forms.js"
import { writeSection } from "../profile/save-section.js"
import { mostStudies, noLevel, type StudyStatus } from "./education.js"
import { deleteStudy, insertStudy, listStudyRows, updateStudy } from "./education.store.js"

interface StudyInput {
  readonly level: string
  readonly school: string | null
  readonly year: number | null
  readonly status: StudyStatus
}

/** What the suggestion boxes stood for. */
interface StudyChoices {
  readonly field: string | undefined
  readonly school: string | undefined
}

/** Adds a course of study or changes one; gives its key. */
export async function saveStudy(
  ctx: Context,
  key: string | undefined,
  { level, school, year, status }: StudyInput,
  chosen: StudyChoices,
): Promise<string> {
  const levels = await listConcepts(ctx, "education-level")
  if (level === noLevel || !levels.some(({ code }) => code === level)) throw refuseField("level", "study-level-missing")
  if (status === "completed") refuseFutureYear(ctx, "year", year)
  const row = { level, field: chosen.field ?? null, ...organisationChosen(chosen.school, school), year, status }
  return writeSection(ctx, "education", async (personId) => {
    if (key === undefined) {
      refuseFull((await listStudyRows(ctx, personId)).length, mostStudies)
      return insertStudy(ctx, personId, row)
    }
    refuseGone(await updateStudy(ctx, personId, key, row))
    return key
  })
}

export async function removeStudy(ctx: Context, key: string): Promise<void> {
  await writeSection(ctx, "education", async (personId) => refuseGone(await deleteStudy(ctx, personId, key)))
}
