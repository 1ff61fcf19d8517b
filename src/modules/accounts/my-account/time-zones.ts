/** The zones where the members of a Canadian network live, from east to west; each has its words in the catalogue. */
export const timeZones = [
  "America/St_Johns",
  "America/Halifax",
  "America/Toronto",
  "America/Winnipeg",
  "America/Regina",
  "America/Edmonton",
  "America/Whitehorse",
  "America/Vancouver",
] as const

export type TimeZone = (typeof timeZones)[number]
