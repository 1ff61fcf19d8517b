import { z } from "zod"
import { apiScopes } from "../../../web/api/scope.js"
import { proofForm } from "../factors/factors.forms.js"
import { tokenRules } from "./token.js"

const days = tokenRules.days.map(String)

export const accessTokenForm = z.object({
  name: z
    .string("access-token-name-missing")
    .trim()
    .min(1, "access-token-name-missing")
    .max(80, "access-token-name-long"),
  // One ticked box comes as a word, several as a list.
  scopes: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(apiScopes, "access-token-scopes-missing")).min(1, "access-token-scopes-missing"),
  ),
  days: z.enum(days, "access-token-days-missing").transform(Number),
  proof: proofForm.shape.proof,
})
