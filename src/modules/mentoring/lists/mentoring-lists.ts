/**
 * What people of a programme choose from. Codes are compared by the engine and kept for ever; their words are in the
 * catalogues. A mentee's goals and a mentor's expertise come from the same list, so that they meet.
 */

/** Goals under the headings that a form shows them by. */
export const goalGroups = {
  leading: [
    "first-management-role",
    "leading-people",
    "managing-managers",
    "executive-readiness",
    "delegation",
    "inclusive-leadership",
    "leading-at-a-distance",
  ],
  deciding: [
    "strategic-thinking",
    "decisions-in-uncertainty",
    "change-management",
    "project-management",
    "budget-and-resources",
    "influence-without-authority",
  ],
  speaking: [
    "difficult-conversations",
    "giving-feedback",
    "managing-conflict",
    "negotiation",
    "public-speaking",
    "clear-writing",
    "briefing-decision-makers",
    "second-official-language",
  ],
  career: ["career-direction", "change-of-field", "selection-processes", "building-a-network"],
  self: ["self-confidence", "time-and-priorities", "work-life-balance", "resilience"],
  publicSector: ["public-sector-workings", "policy-development", "services-for-people", "digital-and-data"],
} as const
export type GoalGroup = keyof typeof goalGroups
export type GoalCode = (typeof goalGroups)[GoalGroup][number]
export const goalCodes: readonly GoalCode[] = Object.values(goalGroups).flat()

export const interestCodes = [
  "reading",
  "writing",
  "music",
  "visual-arts",
  "film-and-theatre",
  "photography",
  "cooking",
  "gardening",
  "hiking",
  "fitness",
  "team-sports",
  "winter-sports",
  "on-the-water",
  "cycling",
  "travel",
  "languages",
  "history",
  "science",
  "technology",
  "crafts",
  "games",
  "volunteering",
  "animals",
  "environment",
] as const
export type InterestCode = (typeof interestCodes)[number]

/** What a mentor has lived and a mentee has lived or has ahead of her. */
export const pathCodes = [
  "entering-public-service",
  "specialist-to-manager",
  "manager-to-executive",
  "change-of-organisation",
  "change-of-occupation",
  "region-and-headquarters",
  "private-to-public",
  "career-from-abroad",
  "return-after-absence",
  "end-of-career",
] as const
export type PathCode = (typeof pathCodes)[number]

/** Ways of working as two poles; the answer goes from −2, the first, to 2, the second. */
export const valueItemCodes = [
  "structure",
  "pace",
  "directness",
  "change",
  "reflection",
  "planning",
  "initiative",
  "openness",
  "scale",
  "company",
  "tone",
  "ground",
] as const
export type ValueItemCode = (typeof valueItemCodes)[number]
