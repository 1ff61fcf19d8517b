import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { lockPerson } from "../person.store.js"
import { deleteSupervisor, upsertSupervisor } from "./supervisor.store.js"

/**
 * Keeps whom the member says she reports to, or takes it back. It is no section of her profile: nobody else ever sees
 * it, and all it does is keep the two of them from being suggested to each other.
 */
export async function declareSupervisor(
  ctx: Context,
  { declared }: { readonly declared: string | null },
): Promise<void> {
  const { personId } = actingMember(ctx)
  await lockPerson(ctx, personId)
  if (declared === null) await deleteSupervisor(ctx, personId)
  else await upsertSupervisor(ctx, personId, declared)
  await record(ctx, { act: "people.declare-supervisor", subject: { kind: "person", key: personId } })
}
