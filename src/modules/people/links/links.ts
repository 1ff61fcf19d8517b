import type { Findable } from "../finding/findable.js"
import type { Pair } from "../profile/pair.js"

export const mostLinks = 10

/** A place on the web where her work can be seen. */
export interface PortfolioLink {
  readonly title: Pair
  readonly address: string
}

/** What could be added, by code. */
export function gapsOfLinks(links: readonly PortfolioLink[] | undefined): readonly string[] {
  if (!links) return ["links-missing"]
  return links.some(({ title }) => title.en === null || title.fr === null) ? ["links-in-one-language"] : []
}

/** The address of a page of the web, or undefined: no other scheme, and no password for all to read. */
export function webAddress(typed: string): string | undefined {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`)
  if (!url || !["http:", "https:"].includes(url.protocol)) return undefined
  if (url.username !== "" || url.password !== "" || !url.hostname.includes(".")) return undefined
  return url.href
}

/** By the titles of her work. */
export function findablesOfLinks(links: readonly PortfolioLink[]): readonly Findable[] {
  return links.map(({ title }) => ({ text: title }))
}
