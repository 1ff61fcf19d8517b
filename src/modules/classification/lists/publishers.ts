/**
 * Who keeps lists. The platform's own facts about a publisher's list bear its name: its files take their place. What
 * staff accepted of the members' suggestions bears theirs.
 */
export const publishers = ["jumelage", "statcan", "tbs", "esco", "onet", "geonames", "members"] as const
export type Publisher = (typeof publishers)[number]
