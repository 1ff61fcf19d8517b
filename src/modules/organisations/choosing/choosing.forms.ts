import { z } from "zod"
import { noneOfThese } from "../../../ui/suggestion-field.js"
import { readChoices } from "../../../web/choosing.js"
import type { PageRequest } from "../../../web/page.js"
import type { OrganisationChoice } from "../memberships/declare-membership.js"
import { organisationList } from "./organisation-list.js"

/** The field where an organisation is chosen, or written where the list has it not. */
export const organisationField = z
  .string()
  .trim()
  .max(200, "text-too-long")
  .regex(/^[^\p{Cc}]*$/u, "answer-with-hidden-signs")

/** What the field of a posted form stands for; undefined when it is empty. For `prepare` of `answerForm`. */
export async function readOrganisation(
  request: Pick<PageRequest, "form" | "reading" | "language">,
): Promise<OrganisationChoice | undefined> {
  const { organisation: code } = await readChoices(request, { organisation: { list: organisationList, orNone: true } })
  if (code === undefined) return undefined
  if (code !== noneOfThese) return { kind: "known", id: code }
  const typed = [request.form.organisation].flat()[0] ?? ""
  return { kind: "proposal", name: typed.trim().replace(/\s+/g, " "), language: request.language }
}
