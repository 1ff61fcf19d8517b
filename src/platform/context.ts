import type { Kysely, Transaction } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { DB } from "../../db/types.js"
import type { HeldGrant } from "./roles.js"
import type { KeyRing } from "./seal.js"

/** What the session has proved lately: staff, administrators and coordinators act only with a second factor. */
export type Strength = "password" | "directory" | "second-factor"

export interface Member {
  readonly kind: "member"
  readonly accountId: string
  readonly personId: string
  /** Of the session, or of the access token, that speaks for her. */
  readonly sessionId: string
  readonly displayName: string
  readonly language: "en" | "fr"
  readonly timeZone: string
  /**
   * An access token proves nothing but that she made it; a coordination token, that she made it in a session that had
   * given its second factor.
   */
  readonly strength: Strength | "token" | "coordination-token"
  /** Terms of use have changed: she accepts them before she goes on. */
  readonly areTermsDue: boolean
  readonly grants: readonly HeldGrant[]
}

/** A session whose second factor is due: it stands for nobody yet and opens only the page that asks for the factor. */
export interface AwaitingSession {
  readonly accountId: string
  readonly sessionId: string
}

export type Actor =
  | { readonly kind: "visitor"; readonly awaiting?: AwaitingSession }
  | { readonly kind: "system" }
  | { readonly kind: "operator" }
  | Member

export const visitor: Actor = { kind: "visitor" }
export const system: Actor = { kind: "system" }
export const operator: Actor = { kind: "operator" }

/** What a reading needs: any connection, who reads, when, and the keys for sealed columns. */
export interface Reading {
  readonly db: Kysely<DB>
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly keys: KeyRing
}

/** The member who acts, in commands that every edge opens to members only. */
export function actingMember({ actor }: Reading): Member {
  if (actor.kind !== "member") throw new Error(`an act of members was called by a ${actor.kind}`)
  return actor
}

/** What a command needs: the edge's open transaction and the correlation that ties its history together. */
export interface Context extends Reading {
  readonly db: Transaction<DB>
  readonly correlation: string
}
