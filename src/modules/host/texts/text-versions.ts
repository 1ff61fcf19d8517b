/** The versions that a registration accepts. A change of a text is a new date here: people are then asked again. */
export const textVersions = { terms: "2026-11-22", privacy: "2026-11-22" } as const
