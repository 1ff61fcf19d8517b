import { z } from "zod"
import { writtenText } from "../applications/applications.forms.js"
import { invitationPurposes } from "./invitation.store.js"

const longestMessage = 1000

const none = z.literal("").transform(() => undefined)

const message = writtenText(longestMessage, {
  missing: "invited-missing",
  tooLong: "invitation-message-too-long",
})

export const invitationForm = z.object({
  personId: z.uuid("invited-missing"),
  purpose: z.enum(invitationPurposes).optional(),
  message: z.union([none, message]).optional(),
})

export const answerInvitationForm = z.object({ answer: z.enum(["decline", "follow"]) })
