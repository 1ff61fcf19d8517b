import { z } from "zod"

export const decisions = ["verify", "decline", "withdraw"] as const

/** What those in charge may list: who asks, who is verified, who only declares it. */
export const peopleFilters = ["waiting", "verified", "declared"] as const
export type PeopleFilter = (typeof peopleFilters)[number]

export const decisionForm = z.object({ decision: z.enum(decisions) })
