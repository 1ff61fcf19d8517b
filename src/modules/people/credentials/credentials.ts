import type { Findable } from "../finding/findable.js"
import type { NamedConcept } from "../profile/current-concepts.js"

export const mostCredentials = 30

/** A licence, certificate, permit or designation, as a reader is shown it; its number is never asked. */
export interface Credential extends NamedConcept {
  readonly issuer: string | null
  /** Months, such as 2026-03. */
  readonly obtained: string | null
  readonly expires: string | null
  readonly isExpired: boolean
}

/** Good to the end of its last month. */
export function isExpired(expires: string | null, today: string): boolean {
  return expires !== null && expires < today.slice(0, "2026-03".length)
}

/** What could be added, by code. */
export function gapsOfCredentials(credentials: readonly Credential[] | undefined): readonly string[] {
  if (!credentials) return ["credentials-missing"]
  return credentials.some((each) => each.isExpired) ? ["credentials-expired"] : []
}

/** Those in force first, then the latest obtained. */
export function inOrder<Each extends Credential>(credentials: readonly Each[]): readonly Each[] {
  const latest = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
  return credentials.toSorted(
    (a, b) => Number(a.isExpired) - Number(b.isExpired) || latest(a.obtained ?? "", b.obtained ?? ""),
  )
}

/** By each credential, in force or not: the page says which. */
export function findablesOfCredentials(credentials: readonly Credential[]): readonly Findable[] {
  return credentials.map(({ title }) => ({ text: title }))
}
