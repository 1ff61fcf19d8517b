import type { Actor, Context } from "../../../platform/context.js"
import { requireDuty } from "../../../platform/require-role.js"
import { holds, type Role, type Scope, wholePlatform } from "../../../platform/roles.js"
import type { ProgrammeSide } from "./programme.js"
import type { Programme } from "./programme.store.js"

const teamRoles: readonly Role[] = ["coordinator", "administrator"]

type Led = Pick<Programme, "id" | "organisationId">

/** A programme is led by its coordinators and administrators, and by the administrators of its organisation. */
const scopesOf = ({ id, organisationId }: Led): readonly Scope[] => [
  { kind: "programme", id },
  { kind: "organisation", id: organisationId },
]

/** Whether the member leads the programme, whatever her session has proved: pages ask for the second factor next. */
export function isOfTeam(actor: Actor, programme: Led): boolean {
  return actor.kind === "member" && scopesOf(programme).some((scope) => holds(actor.grants, teamRoles, scope))
}

/**
 * Refuses an act of the programme's team to everybody else; read again inside the act. A program may speak for her who
 * leads: her token was made under a second factor.
 */
export async function requireTeam(ctx: Context, programme: Led): Promise<void> {
  await requireDuty(ctx, {
    anyOf: teamRoles,
    scopes: scopesOf(programme),
    provedBy: ["second-factor", "coordination-token"],
  })
}

/** Whether the member says who leads the programme: administrators of it, of its organisation and of the platform. */
export function rulesTeam(actor: Actor, programme: Led): boolean {
  return (
    actor.kind === "member" &&
    [wholePlatform, ...scopesOf(programme)].some((scope) => holds(actor.grants, ["administrator"], scope))
  )
}

/** Where the member stands towards a programme, whatever her session has proved. */
export function sidesOf(actor: Actor, programme: Led): readonly ProgrammeSide[] {
  const isPlatform = actor.kind === "member" && holds(actor.grants, ["administrator"], wholePlatform)
  return [...(isOfTeam(actor, programme) ? (["team"] as const) : []), ...(isPlatform ? (["platform"] as const) : [])]
}
