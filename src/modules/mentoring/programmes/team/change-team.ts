import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { grantRole, revokeRole } from "../../../accounts/index.js"
import { findLedProgramme, lockLedProgramme } from "../lead-programme.js"
import type { Programme } from "../programme.store.js"
import { listTeamMembers, type TeamMember } from "./team.store.js"

const scopesOf = ({ id, organisationId }: Programme) =>
  ({ scope: { kind: "programme", id }, above: [{ kind: "organisation", id: organisationId }] }) as const

export interface JoinTeamInput {
  readonly programmeId: string
  /** Email address or user name of the person. */
  readonly name: string
  readonly role: TeamMember["role"]
  readonly fromOn: Temporal.PlainDate | null
  readonly untilOn: Temporal.PlainDate | null
}

/** An administrator gives somebody a role in the programme; she is told. */
export async function addToTeam(ctx: Context, { programmeId, ...input }: JoinTeamInput): Promise<void> {
  const programme = await findLedProgramme(ctx, programmeId)
  await grantRole(ctx, { ...input, ...scopesOf(programme) })
}

/** An administrator takes a role in the programme back. The last administrator stays: somebody must answer for it. */
export async function removeFromTeam(
  ctx: Context,
  { programmeId, grantId }: { readonly programmeId: string; readonly grantId: string },
): Promise<void> {
  const programme = await lockLedProgramme(ctx, programmeId)
  const members = await listTeamMembers(ctx, programmeId)
  const leaving = members.find((member) => member.grantId === grantId)
  if (!leaving) throw new Refusal("not-found", "page-not-found")
  const acts = (member: TeamMember) =>
    member.role === "administrator" && member.fromAt.epochMilliseconds <= ctx.now.epochMilliseconds
  if (acts(leaving) && !members.some((member) => member !== leaving && acts(member))) {
    throw new Refusal("conflict", "last-programme-administrator")
  }
  await revokeRole(ctx, { grantId, above: scopesOf(programme).above })
}
