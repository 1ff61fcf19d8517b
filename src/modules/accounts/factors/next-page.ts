import type { Language } from "../../../platform/wording.js"
import type { PageRequest } from "../../../web/page.js"
import { type Path, to } from "../../../web/paths.js"
import { safeNext } from "../sessions/safe-next.js"

/** Where the person was going, from the form that she sent or the address that she opened. */
export function nextOf({ form, query }: Pick<PageRequest, "form" | "query">): string | undefined {
  return safeNext(form.next ?? query.next)
}

/** A page's address that hands on where the person was going. */
export function toThen(path: Path<never>, language: Language, next: string | undefined): string {
  return to(path, language) + (next === undefined ? "" : `?next=${encodeURIComponent(next)}`)
}
