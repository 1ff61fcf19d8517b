import type { Language } from "../../../platform/wording.js"
import type { Grant } from "./grant.js"
import { grants as english } from "./grants.en.js"
import { grants as french } from "./grants.fr.js"

export const grantsWords = { en: english, fr: french } as const

/** A role by its name, with the kind of scope that it is held in. */
export function sayRole(language: Language, { role: code, scopeKind }: Pick<Grant, "role" | "scopeKind">): string {
  const { roles, scopedRole } = grantsWords[language]
  const role = roles[code]
  return scopeKind === "platform" ? role : scopedRole[scopeKind]({ role })
}
