import type { Context } from "../../../platform/context.js"
import { refuseField } from "../../../platform/refusal.js"
import { listMemberships } from "../../organisations/index.js"
import { saveSection } from "../profile/save-section.js"
import type { SectionChoice } from "../profile/visibility.js"
import { type PositionRow, upsertPosition } from "./position.store.js"

/** Keeps where the member works now. The organisation is one of hers: a position never says that she belongs somewhere. */
export async function savePosition(ctx: Context, input: PositionRow & SectionChoice): Promise<void> {
  await saveSection(ctx, "position", input, async (personId) => {
    const { membershipId } = input
    const memberships = membershipId === null ? [] : await listMemberships(ctx, personId)
    if (membershipId !== null && !memberships.some(({ id }) => id === membershipId)) {
      throw refuseField("membershipId", "position-organisation-unknown")
    }
    await upsertPosition(ctx, personId, input)
  })
}
