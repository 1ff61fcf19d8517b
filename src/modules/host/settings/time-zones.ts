/** One zone for each way that clocks go in Canada, from the Atlantic on. */
export const timeZones = [
  "America/St_Johns",
  "America/Halifax",
  "America/Blanc-Sablon",
  "America/Toronto",
  "America/Winnipeg",
  "America/Regina",
  "America/Edmonton",
  "America/Vancouver",
  "America/Whitehorse",
] as const
