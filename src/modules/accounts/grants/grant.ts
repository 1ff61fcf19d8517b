import type { Temporal } from "temporal-polyfill"
import type { Role } from "../../../web/access.js"

/** Where a role acts: everywhere, or in one organisation, programme or employer. */
export type Scope =
  | { readonly kind: "platform" }
  | { readonly kind: "organisation" | "programme" | "employer"; readonly id: string }

export const wholePlatform: Scope = { kind: "platform" }

/** Outside the whole platform only the administrator's role has a meaning. */
export function existsIn(role: Role, scope: Scope): boolean {
  return scope.kind === "platform" || role === "administrator"
}

export interface Grant {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly scopeKind: Scope["kind"]
  readonly fromAt: Temporal.Instant
  readonly untilAt: Temporal.Instant | null
  readonly revokedAt: Temporal.Instant | null
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
