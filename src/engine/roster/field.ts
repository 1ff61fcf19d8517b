/** Which of the two lists a person stands in. */
export type Side = "mentee" | "mentor"

/** What a column of a list of people may say. */
export const fields = [
  "address",
  "full-name",
  "first-name",
  "last-name",
  "both-roles",
  "job-title",
  "organisation",
  "unit",
  "supervisor",
  "level",
  "level-rank",
  "profession",
  "goals",
  "expertise",
  "cannot-help-with",
  "interests",
  "paths",
  "languages",
  "preferred-language",
  "practised-language",
  "modes",
  "availability",
  "rhythm",
  "region",
  "capacity",
  "exclusions",
  "past-partners",
  "wishes",
  "identities",
  "identity-wanted",
  "identity-asked",
  "most-important",
  "requested-on",
  "structure",
  "pace",
  "directness",
  "change",
  "reflection",
  "planning",
  "initiative",
  "openness",
  "biography",
] as const
export type Field = (typeof fields)[number]

/** Those that only one side is asked; the same column of the other list says nothing that counts. */
export const sideOf: Readonly<Partial<Record<Field, Side>>> = {
  goals: "mentee",
  expertise: "mentor",
  "cannot-help-with": "mentor",
  capacity: "mentor",
  wishes: "mentee",
  identities: "mentor",
  "identity-wanted": "mentee",
  "identity-asked": "mentee",
  "most-important": "mentee",
  "requested-on": "mentee",
}

/** Read so that they are not called unknown, and never compared: free text is never scored, a title is no level. */
export const neverCompared: readonly Field[] = ["biography", "job-title", "both-roles"]
