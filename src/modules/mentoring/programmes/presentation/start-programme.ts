import type { Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { Refusal, refuseField } from "../../../../platform/refusal.js"
import { requireRole } from "../../../../platform/require-role.js"
import { wholePlatform } from "../../../../platform/roles.js"
import type { Language } from "../../../../platform/wording.js"
import { giveFounderRole } from "../../../accounts/index.js"
import { holdHost, insertProgramme, type Presentation } from "../programme.store.js"
import { defaultProgrammeSettings } from "../programme-settings.js"
import { presentationDates } from "./presentation.js"

export interface StartInput extends Presentation {
  readonly organisationId: string
  readonly couldIncludeMinors: boolean
  /** In which the form was filled in; the first of two languages that were. */
  readonly language: Language
}

/** Starts a programme of an organisation; who starts it is its first administrator. */
export async function startProgramme(ctx: Context, input: StartInput): Promise<string> {
  const { organisationId, couldIncludeMinors, language, ...presentation } = input
  await requireHostRole(ctx, organisationId)
  const day = ctx.now.toZonedDateTimeISO("UTC").toPlainDate().toString()
  if (!(await holdHost(ctx, organisationId, day))) throw refuseField("organisation", "host-unknown")
  const id = await insertProgramme(ctx, {
    ...presentation,
    organisationId,
    sourceLanguage: sourceOf(presentation, language),
    dates: presentationDates(undefined, { ...presentation, agree: true }, ctx.now),
    settings: { ...defaultProgrammeSettings, couldIncludeMinors },
  })
  await record(ctx, { act: "mentoring.start-programme", subject: { kind: "programme", key: id }, to: "draft" })
  await giveFounderRole(ctx, { kind: "programme", id })
  return id
}

/** An organisation that is not hers is answered as one that is not there. */
async function requireHostRole(ctx: Context, id: string): Promise<void> {
  try {
    await requireRole(ctx, ["administrator"], wholePlatform, { kind: "organisation", id })
  } catch (error) {
    if (error instanceof Refusal && error.code === "role-missing") throw refuseField("organisation", "host-unknown")
    throw error
  }
}

function sourceOf({ nameEn, nameFr }: Presentation, language: Language): Language {
  const own = language === "en" ? nameEn : nameFr
  if (own !== null) return language
  return language === "en" ? "fr" : "en"
}
