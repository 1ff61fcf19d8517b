import type { Actor } from "../platform/context.js"
import { Refusal } from "../platform/refusal.js"
import { holds, type PlatformRole, wholePlatform } from "../platform/roles.js"
import type { Route } from "./page.js"

/**
 * Who may call a route. Every route says it; the server refuses to start otherwise. `member` opens pages that then
 * show only what is hers; a role is a grant held in the platform's scope, used with a second factor.
 */
export type Access = "everyone" | "visitor" | "member" | { readonly anyOf: readonly PlatformRole[] }

export type Admission = "admitted" | "sign-in-first" | "already-signed-in" | "second-factor-first" | "terms-first"

/**
 * Decides whether the actor may call a route; throws the refusal when nothing she could do would open it. A member
 * accepts new terms of use before all else, but for the pages that say they open `beforeTerms`.
 */
export function admit(actor: Actor, { access, beforeTerms }: Pick<Route, "access" | "beforeTerms">): Admission {
  if (access === "everyone") return "admitted"
  if (access === "visitor") return actor.kind === "member" ? "already-signed-in" : "admitted"
  if (actor.kind !== "member") return "sign-in-first"
  if (actor.areTermsDue && !beforeTerms) return "terms-first"
  if (access === "member") return "admitted"
  if (!holdsAny(actor, access.anyOf)) throw new Refusal("forbidden", "role-missing")
  return actor.strength === "second-factor" ? "admitted" : "second-factor-first"
}

/** Whether the member holds one of these roles for the whole platform; says nothing of the session's strength. */
export function holdsAny(actor: Actor, roles: readonly PlatformRole[]): boolean {
  return actor.kind === "member" && holds(actor.grants, roles, wholePlatform)
}
