import type { Language } from "../../../platform/wording.js"
import { type Path, to } from "../../../web/paths.js"
import { type Criteria, writeCriteria } from "./criteria.js"

/** The whole search stands in its address. */
export function searchAddress(path: Path<never>, language: Language, criteria: Criteria, page = 1): string {
  const query = [writeCriteria(criteria), ...(page > 1 ? [`page=${page}`] : [])].filter(Boolean).join("&")
  return query === "" ? to(path, language) : `${to(path, language)}?${query}`
}
