import type { Context } from "../../../platform/context.js"
import { saveSection } from "../profile/save-section.js"
import type { SectionChoice } from "../profile/visibility.js"
import { type AvailabilityRow, upsertAvailability } from "./availability.store.js"

/** Keeps when the member can give time, and how much. */
export async function saveAvailability(ctx: Context, input: AvailabilityRow & SectionChoice): Promise<void> {
  await saveSection(ctx, "availability", input, (personId) => upsertAvailability(ctx, personId, input))
}
