import type { Context } from "../../../platform/context.js"
import { refuseField } from "../../../platform/refusal.js"
import { refuseFutureMonth } from "../profile/civil-day.js"
import { refuseFull, refuseGone } from "../profile/entries.js"
import { organisationChosen } from "../profile/organisation-choice.forms.js"
import { writeSection } from "../profile/save-section.js"
import { mostExperiences } from "./experience.js"
import {
  deleteExperience,
  type ExperienceRow,
  insertExperience,
  listExperienceRows,
  updateExperience,
} from "./experience.store.js"

type ExperienceInput = Omit<ExperienceRow, "occupation" | "organisationId" | "organisationName"> & {
  readonly organisation: string | null
}

/** What the suggestion boxes stood for. */
interface ExperienceChoices {
  readonly occupation: string | undefined
  readonly organisation: string | undefined
}

/** Adds an experience or changes one; gives its key. */
export async function saveExperience(
  ctx: Context,
  key: string | undefined,
  { organisation: typed, ...input }: ExperienceInput,
  choices: ExperienceChoices,
): Promise<string> {
  const { fromMonth, untilMonth } = input
  refuseFutureMonth(ctx, "from", fromMonth)
  refuseFutureMonth(ctx, "until", untilMonth)
  if (untilMonth !== null && untilMonth < fromMonth) throw refuseField("until", "experience-ends-before-start")
  const row = { ...input, occupation: choices.occupation ?? null, ...organisationChosen(choices.organisation, typed) }
  return writeSection(ctx, "experience", async (personId) => {
    if (key === undefined) {
      refuseFull((await listExperienceRows(ctx, personId)).length, mostExperiences)
      return insertExperience(ctx, personId, row)
    }
    refuseGone(await updateExperience(ctx, personId, key, row))
    return key
  })
}

export async function removeExperience(ctx: Context, key: string): Promise<void> {
  await writeSection(ctx, "experience", async (personId) => refuseGone(await deleteExperience(ctx, personId, key)))
}
