import { z } from "zod"
import { readDate } from "../../../../web/read-date.js"

export const teamRoles = ["coordinator", "administrator"] as const

/** The days come in three parts each, which the transformation reads. */
export const teamForm = z
  .looseObject({
    name: z.string("grantee-missing").trim().min(1, "grantee-missing").max(254, "grantee-unknown"),
    role: z.enum(teamRoles, "role-unknown"),
  })
  .transform((form, problems) => {
    const day = (field: "fromOn" | "untilOn") =>
      readDate(form, field, (message) => problems.addIssue({ code: "custom", path: [field], message }))
    return { name: form.name, role: form.role, fromOn: day("fromOn"), untilOn: day("untilOn") }
  })
