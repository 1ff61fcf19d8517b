import type { Language } from "../../../platform/wording.js"
import { type Path, path, to } from "../../../web/paths.js"
import { facets } from "./findable.js"
import type { Criteria } from "./search-members.js"

export const findingPath = path({ en: "/members", fr: "/membres" })

/** The whole search stands in its address, on whichever page it is made. */
export function searchAddress(
  at: Path<never>,
  language: Language,
  { words, filters }: Partial<Criteria>,
  page = 1,
): string {
  const query = new URLSearchParams({ ...(words && { q: words }), ...filters, ...(page > 1 && { page: String(page) }) })
  return query.size > 0 ? `${to(at, language)}?${query}` : to(at, language)
}

/** What an address asks for; undefined where it asks for nothing. */
export function criteriaOf(query: Readonly<Record<string, string | undefined>>): Criteria | undefined {
  const asked = (name: string, longest: number) => (query[name] ?? "").trim().slice(0, longest)
  const words = asked("q", 200)
  const filters = Object.fromEntries(
    facets.map((facet) => [facet, asked(facet, 100)]).filter(([, code]) => code !== ""),
  ) as Criteria["filters"]
  return words === "" && Object.keys(filters).length === 0 ? undefined : { words, filters }
}
