import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { deleteErasureRequest } from "./erasure-request.store.js"

/** The member has changed her mind: her account stays. A second click finds nothing to do. */
export async function keepAccount(ctx: Context): Promise<void> {
  const { personId } = actingMember(ctx)
  if (await deleteErasureRequest(ctx, personId)) {
    await record(ctx, { act: "people.cancel-erasure", subject: { kind: "person", key: personId } })
  }
}
