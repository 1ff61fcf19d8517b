import { z } from "zod"
import type { Refusal } from "../../platform/refusal.js"
import type { Language } from "../../platform/wording.js"
import { statusOf } from "../forms.js"
import type { Speech } from "../speech.js"
import { apiWords } from "./api.words.js"
import { said } from "./operation.js"

/** A refusal as programs read it: a problem document (RFC 9457). */
export const problem = z.object({
  type: said(z.string(), {
    en: "Identifies the problem; the same for every occurrence of it.",
    fr: "Identifie le problème; la même valeur à chaque occurrence.",
  }),
  title: z.string(),
  status: z.int(),
  detail: said(z.string(), { en: "What to do, for a reader.", fr: "Ce qu’il faut faire, pour qui lit." }),
  reference: said(z.string(), {
    en: "To quote when you ask for help.",
    fr: "À indiquer dans une demande d’aide.",
  }),
  errors: said(z.array(z.object({ field: z.string(), type: z.string(), detail: z.string() })), {
    en: "Fields of the request at fault.",
    fr: "Champs de la demande en cause.",
  }).optional(),
})

export type Problem = z.infer<typeof problem>

/** A name and not an address: nothing stands there to be read. */
const typeOf = (code: string) => `urn:jumelage:problem:${code}`

export function problemOf(
  refusal: Refusal,
  as: { readonly language: Language; readonly speech: Speech; readonly reference: string; readonly status?: number },
): Problem {
  const { language, speech, reference, status = statusOf(refusal) } = as
  const errors = refusal.fields.map(({ field, code, values }) => ({
    field,
    type: typeOf(code),
    detail: speech.refusal(code, values ?? {}),
  }))
  return {
    type: typeOf(refusal.code),
    title: titleOf(language, status),
    status,
    detail: speech.refusal(refusal.code, refusal.values),
    reference,
    ...(errors.length > 0 && { errors }),
  }
}

export function unexpectedProblem(language: Language, reference: string): Problem {
  return {
    type: typeOf("unexpected"),
    title: titleOf(language, 500),
    status: 500,
    detail: apiWords[language].unexpected({ reference }),
    reference,
  }
}

function titleOf(language: Language, status: number): string {
  const { titles } = apiWords[language]
  return titles[status as keyof typeof titles] ?? titles[500]
}
