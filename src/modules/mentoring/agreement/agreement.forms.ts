import { z } from "zod"
import { readDate } from "../../../web/read-date.js"
import { confidedText, formKey } from "../exchanges/exchanges.forms.js"
import { lengths } from "../meetings/meeting.js"
import { agreementModes, agreementRhythms, longestTerms } from "./agreement.js"

export const agreementForm = z
  .looseObject({
    key: formKey,
    seen: z.coerce.number("form-unreadable").int("form-unreadable").min(0, "form-unreadable"),
    goals: confidedText("agreement-goals-missing", longestTerms),
    rhythm: z.enum(agreementRhythms, "agreement-rhythm-missing"),
    minutes: z.coerce.number("answer-unknown").refine((n) => lengths.some((each) => each === n), "answer-unknown"),
    mode: z.enum(agreementModes, "agreement-mode-missing"),
    commitments: confidedText("agreement-commitments-missing", longestTerms),
  })
  .transform(({ key, seen, goals, rhythm, minutes, mode, commitments, ...form }, issues) => {
    const untilOn = readDate(form, "untilOn", (message) =>
      issues.addIssue({ code: "custom", path: ["untilOn"], message }),
    )
    return { key, seen, goals, rhythm, minutes, mode, commitments, untilOn }
  })

export const signatureForm = z.object({ number: z.coerce.number("form-unreadable") })
