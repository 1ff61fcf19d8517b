import type { Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { saveAnswers } from "../answers/answer.store.js"
import { fieldNamed, type Given } from "../answers/registration-fields.js"
import type { RegistrationSide, Stream } from "../registration.js"
import { insertRegistration, listOwnRegistrations, lockPersonOf, saveRegistration } from "../registration.store.js"
import type { ImportedLine } from "./imported-line.js"

interface Prepared {
  readonly personId: string
  readonly programmeId: string
  readonly side: RegistrationSide
  readonly stream: Stream
  readonly line: Pick<ImportedLine, "places" | "answers">
}

/**
 * Begins a registration for somebody, with what the team knows of her: she reads it, corrects it and sends it, and
 * until then it takes part in nothing. Undefined where she has one on this side already.
 */
export async function prepareRegistration(ctx: Context, prepared: Prepared): Promise<string | undefined> {
  const { personId, programmeId, side, stream, line } = prepared
  await lockPersonOf(ctx, personId)
  const held = await listOwnRegistrations(ctx, { programmeId, personId })
  if (held.some((each) => each.side === side)) return undefined
  const id = await insertRegistration(ctx, { programmeId, personId, side, stream, status: "invited" })
  await saveRegistration(ctx, { id, status: "invited" }, { places: line.places })
  await saveAnswers(
    ctx,
    id,
    line.answers.map(({ field, value }) => {
      const { seenBy, counts } = fieldNamed(field)
      return { field, given: { value, seenBy, counts: counts !== "never" } as Given }
    }),
  )
  await record(ctx, {
    act: "mentoring.prepare-registration",
    subject: { kind: "registration", key: id },
    to: "invited",
  })
  return id
}
