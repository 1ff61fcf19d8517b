import { longTextOrNone, text, textOrNone } from "../../lists/cells.js"

/** A name as it is printed here: single spaces and the printer's apostrophe. */
const tidy = (name: string): string => name.replace(/\s+/g, " ").trim().replaceAll("'", "’")

const orNone = (value: string | null) => (value === null ? null : tidy(value))

export const title = text.transform(tidy)
export const titleOrNone = textOrNone.transform(orNone)
export const definitionOrNone = longTextOrNone.transform(orNone)

/** With the capital that begins a title here; a first word such as “iOS” is left as it is. */
export function capitalise(name: string): string {
  return /^\p{Ll}+(?!\p{L})/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
