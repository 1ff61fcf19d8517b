import type { Context } from "../../../platform/context.js"
import { refuseField } from "../../../platform/refusal.js"
import { saveSection } from "../profile/save-section.js"
import type { SectionChoice } from "../profile/visibility.js"
import { normaliseTelephone, type Telephone } from "./telephone.js"
import { upsertTelephone } from "./telephone.store.js"

/** Keeps the member's number in one form, so that every program can dial it. */
export async function saveTelephone(ctx: Context, input: Telephone & SectionChoice): Promise<void> {
  const number = normaliseTelephone(input.number)
  if (number === undefined) throw refuseField("number", "telephone-malformed")
  await saveSection(ctx, "telephone", input, (personId) =>
    upsertTelephone(ctx, personId, { number, extension: input.extension }),
  )
}
