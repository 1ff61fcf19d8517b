import type { Context } from "../../../platform/context.js"
import { refuseField } from "../../../platform/refusal.js"
import { saveSection } from "../profile/save-section.js"
import type { SectionChoice } from "../profile/visibility.js"
import { upsertPlace } from "./place.store.js"

/** Keeps where the member is. The code comes from the list: what was typed is never kept. */
export async function savePlace(ctx: Context, choice: SectionChoice, municipality: string | undefined): Promise<void> {
  if (municipality === undefined) throw refuseField("place", "place-missing")
  await saveSection(ctx, "place", choice, (personId) => upsertPlace(ctx, personId, municipality))
}
