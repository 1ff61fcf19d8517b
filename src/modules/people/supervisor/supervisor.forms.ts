import { z } from "zod"
import { optionalLine } from "../profile/profile.fields.js"

/** An address where there is an @, else a name. */
export const supervisorForm = z.object({
  declared: optionalLine(254).refine(
    (text) => text === null || !text.includes("@") || z.email().safeParse(text).success,
    "supervisor-address-malformed",
  ),
})
