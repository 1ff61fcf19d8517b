/** Who keeps lists. The platform's own facts about a publisher's list bear its name: its files take their place. */
export const publishers = ["jumelage", "statcan", "tbs", "esco", "onet", "geonames"] as const
export type Publisher = (typeof publishers)[number]
