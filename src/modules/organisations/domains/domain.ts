import { domainToASCII } from "node:url"

/** Mailboxes that anybody may open: an address there shows of no organisation that somebody belongs to it. */
const sharedDomains = new Set([
  ...["gmail.com", "googlemail.com", "outlook.com", "outlook.fr", "hotmail.com", "hotmail.ca", "hotmail.fr"],
  ...["live.com", "live.ca", "msn.com", "yahoo.com", "yahoo.ca", "yahoo.fr", "icloud.com", "me.com", "mac.com"],
  ...["aol.com", "gmx.com", "mail.com", "proton.me", "protonmail.com", "pm.me", "zoho.com", "fastmail.com"],
  ...["bell.net", "sympatico.ca", "rogers.com", "shaw.ca", "telus.net", "videotron.ca", "videotron.qc.ca"],
  ...["cogeco.ca", "eastlink.ca", "sasktel.net", "mts.net", "nb.aibn.com", "tbaytel.net"],
])

/** As domains are kept and compared: lower case, accents in the form of the network. */
export function foldDomain(typed: string): string {
  const text = typed.trim().toLowerCase().replace(/^@/, "").replace(/\.$/, "")
  return domainToASCII(text)
}

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
const wholeDomain = new RegExp(`^(?:${label}\\.)+${label}$`)

export type DomainProblem = "domain-malformed" | "domain-shared"

/** Why a folded domain cannot be an organisation's. */
export function domainProblem(domain: string): DomainProblem | undefined {
  if (domain.length > 253 || !wholeDomain.test(domain)) return "domain-malformed"
  return sharedDomains.has(domain) ? "domain-shared" : undefined
}

/** The domain of an address and those above it, the nearest first; a lone ending such as `ca` is nobody's. */
export function domainsOf(address: string): readonly string[] {
  const at = address.lastIndexOf("@")
  return at < 0 ? [] : withAbove(foldDomain(address.slice(at + 1)))
}

/** A domain and those above it, cut between labels only. */
export function withAbove(domain: string): readonly string[] {
  const labels = domain.split(".")
  return labels.slice(0, -1).map((_, position) => labels.slice(position).join("."))
}

/**
 * The organisation for which an address speaks: the owner of the nearest domain. One that owns a domain further up has
 * given this part of it to another.
 */
export function ownerOf(address: string, owners: ReadonlyMap<string, string>): string | undefined {
  const nearest = domainsOf(address).find((domain) => owners.has(domain))
  return nearest === undefined ? undefined : owners.get(nearest)
}
