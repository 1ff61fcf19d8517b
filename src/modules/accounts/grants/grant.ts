import type { Temporal } from "temporal-polyfill"
import { platformRoles, type Role, type Scope, wholePlatform } from "../../../platform/roles.js"

const rolesIn: Readonly<Record<Scope["kind"], readonly Role[]>> = {
  platform: platformRoles,
  organisation: ["administrator"],
  programme: ["administrator", "coordinator"],
}

/** Whether the role has a meaning in this scope. */
export function existsIn(role: Role, { kind }: Pick<Scope, "kind">): boolean {
  return rolesIn[kind].includes(role)
}

export interface Grant {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly scopeKind: Scope["kind"]
  readonly scopeId: string | null
  readonly fromAt: Temporal.Instant
  readonly untilAt: Temporal.Instant | null
  readonly revokedAt: Temporal.Instant | null
}

export function scopeOf({ scopeKind: kind, scopeId: id }: Pick<Grant, "scopeKind" | "scopeId">): Scope {
  return kind === "platform" || id === null ? wholePlatform : { kind, id }
}

export type GrantState = "to-come" | "in-force" | "over" | "revoked"

type Dates = Pick<Grant, "fromAt" | "untilAt" | "revokedAt">

/** Where a grant stands at this moment: its first instant is in, its last is out. */
export function stateOf(grant: Dates, now: Temporal.Instant): GrantState {
  if (grant.revokedAt !== null) return "revoked"
  if (isAfter(grant.fromAt, now)) return "to-come"
  return grant.untilAt === null || isAfter(grant.untilAt, now) ? "in-force" : "over"
}

/** The last day on which the grant acts, where its holder lives; undefined for one without end. */
export function lastDayOf({ untilAt }: Pick<Grant, "untilAt">, timeZone: string): Temporal.PlainDate | undefined {
  return untilAt?.subtract({ seconds: 1 }).toZonedDateTimeISO(timeZone).toPlainDate()
}

function isAfter(at: Temporal.Instant, now: Temporal.Instant): boolean {
  return at.epochMilliseconds > now.epochMilliseconds
}
