/** Roles of the whole platform: the administrator's, and those of staff by duty. */
export const platformRoles = ["administrator", "help", "moderation", "verification", "reference-data", "audit"] as const
export type PlatformRole = (typeof platformRoles)[number]

export const roles = [...platformRoles, "coordinator"] as const
export type Role = (typeof roles)[number]

/** Where a role acts: everywhere, or in one organisation or programme. */
export type Scope = { readonly kind: "platform" } | { readonly kind: "organisation" | "programme"; readonly id: string }

export const wholePlatform: Scope = { kind: "platform" }

/** A role held in a scope. Being the author of a thing is never a grant. */
export interface HeldGrant {
  readonly role: Role
  readonly scopeKind: Scope["kind"]
  readonly scopeId: string | null
}

export function scopeIdOf(scope: Scope): string | null {
  return scope.kind === "platform" ? null : scope.id
}

/** Whether one of these roles is held in this very scope: a role of the whole platform opens no programme by itself. */
export function holds(grants: readonly HeldGrant[], anyOf: readonly Role[], scope: Scope): boolean {
  return grants.some(
    ({ role, scopeKind, scopeId }) => anyOf.includes(role) && scopeKind === scope.kind && scopeId === scopeIdOf(scope),
  )
}
