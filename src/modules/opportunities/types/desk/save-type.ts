import type { Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { Refusal, refuseField } from "../../../../platform/refusal.js"
import { requireRole } from "../../../../platform/require-role.js"
import { sidesOf } from "../opportunity-type.js"
import { insertMissingTypes, lockType, type TypeDefinition, updateType } from "../type.store.js"
import { hasUse } from "./type-use.store.js"

/** Changes what a kind is, where nobody else did since the form was opened. What is posted keeps what it says. */
export async function changeType(
  ctx: Context,
  { code, revision, type }: { readonly code: string; readonly revision: number; readonly type: TypeDefinition },
): Promise<void> {
  await requireRole(ctx, ["administrator"])
  const before = await lockType(ctx, code)
  if (!before) throw new Refusal("not-found", "page-not-found")
  if (before.revision !== revision) throw new Refusal("conflict", "opportunity-type-changed-meanwhile")
  if (sidesOf(before).length !== sidesOf(type).length && (await hasUse(ctx, code))) {
    throw refuseField("seekingFr", "opportunity-type-sides-in-use")
  }
  await updateType(ctx, { ...type, code }, revision)
  const subject = { kind: "opportunity-type", key: code }
  await record(ctx, { act: "opportunities.change-type", subject })
}

/** A kind of the host's own: from then on it is offered like the others. */
export async function addType(
  ctx: Context,
  { code, type }: { readonly code: string; readonly type: TypeDefinition },
): Promise<void> {
  await requireRole(ctx, ["administrator"])
  const added = await insertMissingTypes(ctx, [{ ...type, code }])
  if (added.length === 0) throw refuseField("code", "opportunity-type-code-taken")
  await record(ctx, { act: "opportunities.add-type", subject: { kind: "opportunity-type", key: code } })
}
