import type { Criterion } from "../../../../engine/scoring/criterion.js"
import { actingMember, type Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { refuseField } from "../../../../platform/refusal.js"
import { listMemberships } from "../../../organisations/index.js"
import { lockOwnRegistrations } from "../lock-own-registrations.js"
import { type Registration, saveRegistration } from "../registration.store.js"
import { type AnswerChange, saveAnswers } from "./answer.store.js"
import { deleteExclusions, saveExclusions } from "./exclusion.store.js"
import { type Exclusions, isNone } from "./exclusions.js"
import { fieldNamed } from "./registration-fields.js"

/** What a page of the form, or a program, says anew; what is not named stays. */
export interface SectionAnswers {
  readonly changes: readonly AnswerChange[]
  readonly places?: number
  readonly mostImportant?: Criterion | null
  readonly exclusions?: Exclusions
}

/** Keeps answers in every registration of the member that asks for them: who is mentor and mentee answers once. */
export async function saveSection(ctx: Context, programmeId: string, answers: SectionAnswers): Promise<void> {
  const { registrations } = await lockOwnRegistrations(ctx, programmeId)
  await refuseForeignOrganisation(ctx, answers.changes)
  for (const registration of registrations) {
    await saveIn(ctx, registration, answers)
    await record(ctx, {
      act: "mentoring.answer-registration",
      subject: { kind: "registration", key: registration.id },
    })
  }
}

async function saveIn(ctx: Context, registration: Registration, answers: SectionAnswers): Promise<void> {
  const { id, side } = registration
  const { changes, places, mostImportant, exclusions } = answers
  await saveAnswers(
    ctx,
    id,
    changes.filter(({ field }) => fieldNamed(field).sides.includes(side)),
  )
  await saveRegistration(ctx, registration, {
    ...(places !== undefined && side === "mentor" && { places }),
    ...(mostImportant !== undefined && side === "mentee" && { mostImportant }),
  })
  if (exclusions === undefined) return
  if (isNone(exclusions)) await deleteExclusions(ctx, id)
  else await saveExclusions(ctx, id, exclusions)
}

/** She works where she says she belongs. */
async function refuseForeignOrganisation(ctx: Context, changes: readonly AnswerChange[]): Promise<void> {
  const chosen = changes.find(({ field }) => field === "organisation")?.given?.value
  if (chosen === undefined) return
  const memberships = await listMemberships(ctx, actingMember(ctx).personId)
  if (!memberships.some(({ organisationId }) => organisationId === chosen)) {
    throw refuseField("organisation", "organisation-not-yours")
  }
}
