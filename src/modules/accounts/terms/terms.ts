/** The versions that a registration accepts; a change of the text is a new date here. */
export const termsVersions = { terms: "2026-11-22", privacy: "2026-11-22" } as const
