import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal, refuseFields } from "../../../platform/refusal.js"
import { stateAfter } from "../../../platform/transitions.js"
import { listAnswers } from "./answers/answer.store.js"
import { lockOwnRegistrations } from "./lock-own-registrations.js"
import { type MissingStep, missingOf, missingSteps, registrationTransitions } from "./registration.js"
import { type Registration, saveRegistration } from "./registration.store.js"

interface Statements {
  /** She is 18 or older. */
  readonly adult: boolean
  /** As a mentor she agrees once to proposals made in her name. */
  readonly consent: boolean
}

/** Sends what is not sent yet of her registrations in a programme: from now on she waits. What is missing is named. */
export async function submitRegistration(ctx: Context, programmeId: string, statements: Statements): Promise<void> {
  const { programme, registrations } = await lockOwnRegistrations(ctx, programmeId)
  if (programme.status !== "open") throw new Refusal("conflict", "programme-not-open")
  const unsent = registrations.filter(({ status }) => status === "draft" || status === "invited")
  if (unsent.length === 0) throw new Refusal("conflict", "registration-changed-meanwhile")
  const answers = await listAnswers(
    ctx,
    unsent.map(({ id }) => id),
  )
  const missing = unsent.flatMap((each) => {
    const languages = answers.get(each.id)?.languages !== undefined
    return missingOf(each, { ...statements, languages }, programme.settings)
  })
  refuseMissing(missing)
  for (const each of unsent) await submit(ctx, each, statements)
}

function refuseMissing(missing: readonly MissingStep[]): void {
  const fields = missingSteps.filter((step) => missing.includes(step))
  if (fields.length > 0) throw refuseFields(fields.map((field) => ({ field, code: `${field}-missing` })))
}

async function submit(ctx: Context, registration: Registration, { consent }: Statements): Promise<void> {
  const { id, status: from, side } = registration
  const transition = { act: "submit", from, sides: ["holder"] } as const
  const to = orThrow(stateAfter(registrationTransitions, transition, "registration-changed-meanwhile"))
  await saveRegistration(ctx, registration, {
    ...{ status: to, waitingSince: ctx.now, adultStatedAt: ctx.now },
    consentedAt: side === "mentor" && consent ? ctx.now : null,
  })
  await record(ctx, { act: "mentoring.submit-registration", subject: { kind: "registration", key: id }, from, to })
}
