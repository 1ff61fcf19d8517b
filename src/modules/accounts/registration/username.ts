import { foldName } from "../../../engine/text/fold.js"

/**
 * The user name that a person's name gives: « Anne-Sophie Côté » is `anne-sophie.cote`, the second of that name
 * `anne-sophie.cote.2`. Names without Latin letters give `membre`.
 */
export function usernameFor(firstName: string, lastName: string, occurrence: number): string {
  const parts = [firstName, lastName].map(foldName).filter((part) => part !== "")
  const base = parts.length === 0 ? "membre" : parts.join(".").slice(0, 60)
  return occurrence === 1 ? base : `${base}.${occurrence}`
}
