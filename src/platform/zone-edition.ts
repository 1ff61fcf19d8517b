/** The edition of the zone data by which this program computes, such as 2026b. */
export const zoneEdition = process.versions.tz ?? "unknown"
