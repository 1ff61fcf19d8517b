import { opportunityTypes } from "../../../../db/reference/opportunity-types.js"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { fieldsSchema } from "./opportunity-type.js"
import { insertMissingTypes } from "./type.store.js"

/** Brings the kinds of opportunity that come with the platform; does nothing when they are all there. */
export async function loadTypes(ctx: Context): Promise<void> {
  const added = await insertMissingTypes(
    ctx,
    opportunityTypes.map((type, index) => ({
      ...{ seekingEn: null, seekingFr: null, offeringEn: null, offeringFr: null },
      ...type,
      position: index + 1,
      fields: fieldsSchema.parse(type.fields),
      isOffered: true,
    })),
  )
  if (added.length === 0) return
  const subject = { kind: "list", key: "opportunity-types" }
  await record(ctx, { act: "opportunities.add-types", subject, to: String(added.length) })
}
