import type { OpportunityStatus } from "./opportunity.js"

const statuses: Readonly<Record<OpportunityStatus, string>> = {
  draft: "Draft",
  "in-review": "In review",
  published: "Published",
  "closed-to-applications": "Closed to applications",
  filled: "Filled",
  "in-progress": "In progress",
  completed: "Completed",
  cancelled: "Cancelled",
  expired: "Expired",
  archived: "Archived",
}

export const opportunity = {
  statuses,
  refusals: {
    "opportunity-changed-meanwhile":
      "This opportunity changed while you were reading it. Look at it again, then choose what to do.",
  },
}

export type OpportunityMessages = typeof opportunity
