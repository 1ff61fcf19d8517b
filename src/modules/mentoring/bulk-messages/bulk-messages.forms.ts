import { z } from "zod"
import { formKey } from "../exchanges/exchanges.forms.js"
import { messageSubject, messageText } from "../programmes/texts/texts.forms.js"

export const bulkMessageForm = z.object({
  subjectFr: messageSubject,
  textFr: messageText,
  subjectEn: messageSubject,
  textEn: messageText,
  key: formKey,
  /** How many people the page of confirmation showed; none before it. */
  seen: z.coerce.number("form-unreadable").int("form-unreadable").catch(0),
})
