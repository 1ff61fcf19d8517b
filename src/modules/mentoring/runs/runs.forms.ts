import { z } from "zod"
import { mostPoints } from "../../../engine/measuring/measure.js"
import { aims } from "../programmes/programme-settings.js"
import { streams } from "../registrations/registration.js"
import { pairDecisions } from "./pair-decision.store.js"

export const beginForm = z.object({ stream: z.enum(streams, "answer-unknown") })

export const whatIfForm = z.object({
  threshold: z.coerce
    .number("threshold-out-of-range")
    .int("threshold-out-of-range")
    .min(0, "threshold-out-of-range")
    .max(mostPoints, "threshold-out-of-range"),
  aim: z.enum(aims, "answer-unknown"),
})

/** Boxes of a list: one value or several. */
const chosen = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([])

export const approvalForm = z.object({
  which: z.enum(["chosen", "all"], "answer-unknown"),
  mentee: chosen.pipe(z.array(z.uuid("answer-unknown"))),
})

export const decisionForm = z.object({
  mentor: z.uuid("answer-unknown"),
  decision: z.enum([...pairDecisions, "unpinned"], "answer-unknown"),
})

export const swapForm = z.object({ mentor: z.uuid("answer-unknown") })
