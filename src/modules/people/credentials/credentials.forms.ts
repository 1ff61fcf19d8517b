import { z } from "zod"
import { readMonth } from "../../../web/read-date.js"
import { optionalLine } from "../profile/profile.fields.js"

/** Months come in two parts, which the transformation reads. */
export const credentialForm = z.looseObject({ issuer: optionalLine(200) }).transform((form, problems) => {
  const month = (field: "obtained" | "expires") => {
    const read = readMonth(form, field)
    if (read === undefined) problems.addIssue({ code: "custom", path: [field], message: "month-unclear" })
    return read ?? null
  }
  return { issuer: form.issuer, obtainedMonth: month("obtained"), expiryMonth: month("expires") }
})
