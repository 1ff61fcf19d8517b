import { z } from "zod"
import { declineReasons } from "./proposal.js"

const reasons = [...new Set([...declineReasons.mentee, ...declineReasons.mentor])]

export const acceptanceForm = z.object({ pairingId: z.uuid("pairing-to-choose") })
export const decliningForm = z.object({ reason: z.enum(reasons, "reason-to-choose") })
export const noAnswerForm = z.object({})

const longest = 2000
const written = (missing: string) => z.string(missing).trim().min(1, missing).max(longest, "text-too-long")

export const questionForm = z.object({
  to: z.union([z.literal("coordination").transform(() => undefined), z.uuid("pairing-to-choose")]),
  question: written("question-missing"),
})
export const reviewForm = z.object({ review: written("review-missing") })
export const answerForQuestionForm = z.object({ answer: written("answer-missing") })

/** An answer left empty. */
const none = z.literal("").transform(() => undefined)

/** A coordinator pairs two by hand, with at most two other mentors to choose from. */
export const makingForm = z.object({
  mentee: z.uuid("mentee-to-choose"),
  mentor: z.uuid("mentor-to-choose"),
  second: z.union([none, z.uuid("mentor-to-choose")]).optional(),
  third: z.union([none, z.uuid("mentor-to-choose")]).optional(),
})
