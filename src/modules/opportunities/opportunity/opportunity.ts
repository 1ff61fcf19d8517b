import type { Temporal } from "temporal-polyfill"
import type { Transition } from "../../../platform/transitions.js"

export const opportunityStatuses = [
  "draft",
  "in-review",
  "published",
  "closed-to-applications",
  "filled",
  "in-progress",
  "completed",
  "cancelled",
  "expired",
  "archived",
] as const
export type OpportunityStatus = (typeof opportunityStatuses)[number]

/** One may apply to these, as long as the last day is not over. */
export const openStatuses = ["published"] as const satisfies readonly OpportunityStatus[]

/** Not over yet, and no draft: the list that people search by default. */
export const liveStatuses = [
  "published",
  "closed-to-applications",
  "filled",
  "in-progress",
] as const satisfies readonly OpportunityStatus[]

/** Over: what the archive holds. */
export const overStatuses = [
  "completed",
  "cancelled",
  "expired",
  "archived",
] as const satisfies readonly OpportunityStatus[]

export const opportunityActs = [
  "submit",
  "publish",
  "approve",
  "send-back",
  "close",
  "extend",
  "fill",
  "free",
  "start",
  "complete",
  "cancel",
  "expire",
  "remove",
  "reopen",
  "archive",
] as const
export type OpportunityAct = (typeof opportunityActs)[number]

/**
 * `author`: who typed it and whose address stands on it; `moderation`: staff of that duty; `administrator`: of the whole
 * platform; `platform`: time, and rules.
 */
export const opportunitySides = ["author", "moderation", "administrator", "platform"] as const
export type OpportunitySide = (typeof opportunitySides)[number]

/**
 * The whole life of an opportunity, read by the code, the buttons, the exhaustive test and the module's README. Where the
 * host asks for a review, a draft is submitted, and approved by moderation; else its author publishes it. `extend` gives
 * another last day; `fill` and `free` follow the last place taken and given back. Moderation takes away whatever others
 * can read, in the archive too.
 */
export const opportunityTransitions: readonly Transition<OpportunityStatus, OpportunityAct, OpportunitySide>[] = [
  { act: "publish", from: "draft", to: "published", who: ["author"] },
  { act: "submit", from: "draft", to: "in-review", who: ["author"] },
  { act: "approve", from: "in-review", to: "published", who: ["moderation"] },
  { act: "send-back", from: "in-review", to: "draft", who: ["author", "moderation"] },
  { act: "close", from: "published", to: "closed-to-applications", who: ["author", "platform"] },
  { act: "extend", from: "published", to: "published", who: ["author"] },
  { act: "extend", from: "closed-to-applications", to: "published", who: ["author"] },
  { act: "extend", from: "expired", to: "published", who: ["author"] },
  { act: "fill", from: "published", to: "filled", who: ["platform"] },
  { act: "fill", from: "closed-to-applications", to: "filled", who: ["platform"] },
  { act: "free", from: "filled", to: "closed-to-applications", who: ["platform"] },
  { act: "start", from: "closed-to-applications", to: "in-progress", who: ["author", "platform"] },
  { act: "start", from: "filled", to: "in-progress", who: ["author", "platform"] },
  { act: "complete", from: "closed-to-applications", to: "completed", who: ["author"] },
  { act: "complete", from: "filled", to: "completed", who: ["author"] },
  { act: "complete", from: "in-progress", to: "completed", who: ["author"] },
  { act: "cancel", from: "in-review", to: "cancelled", who: ["author"] },
  { act: "cancel", from: "published", to: "cancelled", who: ["author"] },
  { act: "cancel", from: "closed-to-applications", to: "cancelled", who: ["author"] },
  { act: "cancel", from: "filled", to: "cancelled", who: ["author"] },
  { act: "cancel", from: "in-progress", to: "cancelled", who: ["author"] },
  { act: "expire", from: "published", to: "expired", who: ["platform"] },
  { act: "expire", from: "closed-to-applications", to: "expired", who: ["platform"] },
  { act: "remove", from: "in-review", to: "cancelled", who: ["moderation"] },
  { act: "remove", from: "published", to: "cancelled", who: ["moderation"] },
  { act: "remove", from: "closed-to-applications", to: "cancelled", who: ["moderation"] },
  { act: "remove", from: "filled", to: "cancelled", who: ["moderation"] },
  { act: "remove", from: "in-progress", to: "cancelled", who: ["moderation"] },
  { act: "remove", from: "completed", to: "cancelled", who: ["moderation"] },
  { act: "remove", from: "cancelled", to: "cancelled", who: ["moderation"] },
  { act: "remove", from: "expired", to: "cancelled", who: ["moderation"] },
  { act: "remove", from: "archived", to: "cancelled", who: ["moderation"] },
  { act: "reopen", from: "completed", to: "in-progress", who: ["administrator"] },
  { act: "reopen", from: "cancelled", to: "closed-to-applications", who: ["administrator"] },
  { act: "archive", from: "completed", to: "archived", who: ["author", "platform"] },
  { act: "archive", from: "cancelled", to: "archived", who: ["author", "platform"] },
  { act: "archive", from: "expired", to: "archived", who: ["author", "platform"] },
]

interface Shown {
  readonly status: OpportunityStatus
  readonly publishedAt: Temporal.Instant | null
  readonly removedAt: Temporal.Instant | null
}

/** Read by those who have nothing to do with it: it was published, and nobody took it away. */
export function isPublic({ status, publishedAt, removedAt }: Shown): boolean {
  return publishedAt !== null && removedAt === null && status !== "draft" && status !== "in-review"
}
