import { z } from "zod"
import { declineReasons } from "./proposal.js"

const reasons = [...new Set([...declineReasons.mentee, ...declineReasons.mentor])]

export const acceptanceForm = z.object({ pairingId: z.uuid("pairing-to-choose") })
export const decliningForm = z.object({ reason: z.enum(reasons, "reason-to-choose") })
export const noAnswerForm = z.object({})
