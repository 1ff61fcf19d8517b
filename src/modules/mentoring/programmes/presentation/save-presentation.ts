import type { Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { Refusal } from "../../../../platform/refusal.js"
import { lockSeenProgramme } from "../lead-programme.js"
import { type Presentation, saveProgramme } from "../programme.store.js"
import { presentationDates } from "./presentation.js"

export interface PresentationInput extends Presentation {
  readonly id: string
  readonly revision: number
  readonly couldIncludeMinors: boolean
  /** Both languages say the same thing now. */
  readonly agree: boolean
}

/** Changes what a programme says of itself. One that people have joined cannot turn to minors meanwhile. */
export async function savePresentation(ctx: Context, input: PresentationInput): Promise<void> {
  const { id, revision, couldIncludeMinors, agree, ...presentation } = input
  const programme = await lockSeenProgramme(ctx, id, revision)
  if (couldIncludeMinors && !["draft", "submitted", "refused"].includes(programme.status)) {
    throw new Refusal("conflict", "programme-for-minors")
  }
  const dates = presentationDates(programme, { ...presentation, agree }, ctx.now)
  const settings = { ...programme.settings, couldIncludeMinors }
  await saveProgramme(ctx, programme, { settings, presentation: { ...presentation, dates } })
  await record(ctx, { act: "mentoring.edit-programme", subject: { kind: "programme", key: id } })
}
