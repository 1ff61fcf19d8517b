import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, refuseField } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { decideOrganisationAct } from "../organisation.js"
import { lockOrganisations, type Organisation, saveOrganisation } from "../organisation.store.js"

export interface EndInput {
  readonly id: string
  /** The first day on which it is no more; absent when it goes on after all. */
  readonly endsOn: Temporal.PlainDate | null
  readonly successorId: string | null
}

/** Says that an organisation ends, and which one follows it; or that it goes on after all. Memberships stay. */
export async function endOrganisation(ctx: Context, { id, endsOn, successorId }: EndInput): Promise<void> {
  await requireRole(ctx, ["verification"])
  const locked = await lockOrganisations(ctx, successorId === null ? [id] : [id, successorId])
  const organisation = locked.get(id)
  if (!organisation) throw refuseField("endsOn", "organisation-unknown")
  orThrow(decideOrganisationAct("end", organisation.standing))
  const validUntil = endsOn?.toString() ?? null
  const { validFrom } = organisation
  if (validFrom !== null && validUntil !== null && validUntil <= validFrom) {
    throw refuseField("endsOn", "organisation-ends-too-early")
  }
  checkSuccessor(organisation, successorId === null ? null : locked.get(successorId), validUntil)
  await saveOrganisation(ctx, organisation, {
    validity: { validFrom, validUntil, successorId },
    editedAt: ctx.now,
  })
  await record(ctx, {
    act: "organisations.end",
    subject: { kind: "organisation", key: id },
    ...(successorId !== null && { reason: successorId }),
  })
}

function checkSuccessor(
  { id }: Organisation,
  successor: Organisation | null | undefined,
  validUntil: string | null,
): void {
  if (successor === null) return
  if (validUntil === null) throw refuseField("endsOn", "organisation-end-missing")
  if (successor?.standing !== "confirmed") throw refuseField("successor", "organisation-unknown")
  // One that has ended itself, or before it, leads nowhere.
  if (successor.id === id || successor.successorId === id) throw refuseField("successor", "successor-is-itself")
}
