import type { DemonstrationRegistration } from "../../../../db/demo/mentoring.js"
import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { listMemberships } from "../../organisations/index.js"
import { type AnswerChange, saveAnswers } from "../registrations/answers/answer.store.js"
import { type FieldCode, fieldNamed } from "../registrations/answers/registration-fields.js"
import type { RegistrationStatus } from "../registrations/registration.js"
import {
  findRegistration,
  insertRegistration,
  listOwnRegistrations,
  saveRegistration,
} from "../registrations/registration.store.js"

/** Registers an invented person as she would have done herself, at the time of `ctx`; nothing where she already is. */
export async function addPastRegistration(
  ctx: Context,
  programmeId: string,
  registration: DemonstrationRegistration,
): Promise<void> {
  const { side, places = 1, mostImportant, answers } = registration
  const status: RegistrationStatus = registration.status ?? "active"
  const { personId } = actingMember(ctx)
  const held = await listOwnRegistrations(ctx, { programmeId, personId })
  if (held.some((each) => each.side === side)) return
  const id = await insertRegistration(ctx, { programmeId, personId, side, stream: "traditional", status: "draft" })
  const [membership] = await listMemberships(ctx, personId)
  await saveAnswers(ctx, id, changesOf({ ...answers, organisation: membership?.organisationId }))
  await record(ctx, { act: "mentoring.begin-registration", subject: { kind: "registration", key: id }, to: "draft" })
  if (status === "draft") return
  const draft = await findRegistration(ctx, id)
  if (!draft) throw new Error(`no registration ${id} was added`)
  await saveRegistration(ctx, draft, {
    ...{ status, places, mostImportant: mostImportant ?? null, waitingSince: ctx.now, adultStatedAt: ctx.now },
    consentedAt: side === "mentor" ? ctx.now : null,
  })
  const kept = { subject: { kind: "registration", key: id } } as const
  await record(ctx, { ...kept, act: "mentoring.submit-registration", from: "draft", to: "active" })
}

/** Each answer opened to whom its question is open at first, and counted. */
function changesOf(answers: Readonly<Record<string, unknown>>): readonly AnswerChange[] {
  return Object.entries(answers).flatMap(([code, value]) => {
    if (value === undefined) return []
    const field = code as FieldCode
    const { seenBy, counts, value: schema } = fieldNamed(field)
    return [{ field, given: { value: schema.parse(value) as never, seenBy, counts: counts !== "never" } }]
  })
}
