import type { Context } from "../../../platform/context.js"
import { recordAccess } from "../../../platform/record.js"
import { requireRole } from "../../../platform/require-role.js"
import type { HelpMessage } from "../messages/help-message.store.js"

/** Leaves the trace that a member can see: staff read what she wrote. A visitor has no page to see it on. */
export async function readAsStaff(ctx: Context, { personId }: Pick<HelpMessage, "personId">): Promise<void> {
  await requireRole(ctx, ["help"])
  if (personId === null) return
  await recordAccess(ctx, { personId, purpose: "help", page: "support.help-message" })
}
