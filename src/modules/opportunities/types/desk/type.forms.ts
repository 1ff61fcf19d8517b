import { z } from "zod"
import type { FormState } from "../../../../ui/form-state.js"
import { audiences, type FieldRule, families, fieldRules, type TypeField, typeFields } from "../opportunity-type.js"
import type { OpportunityType } from "../type.store.js"

const required = (longest: number, code: string) => z.string(code).trim().min(1, code).max(longest, code)
const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, "text-too-long")
    .optional()
    .transform((text) => (text ? text : null))

const sideName = optional(60)

export const ruleField = (field: TypeField) => `rule-${field}`

const rules = Object.fromEntries(
  typeFields.map((field) => [ruleField(field), z.enum(fieldRules, "answer-unknown")]),
) as Record<`rule-${TypeField}`, z.ZodEnum<{ [Rule in FieldRule]: Rule }>>

/** What an administrator says of a kind; `review` shows what it would change, `save` does it. */
const fields = z
  .object({
    act: z.enum(["review", "save"], "form-unreadable"),
    revision: z.coerce.number("form-unreadable").int("form-unreadable").min(0, "form-unreadable"),
    labelFr: required(80, "opportunity-type-label-missing"),
    labelEn: required(80, "opportunity-type-label-missing"),
    definitionFr: required(500, "opportunity-type-definition-missing"),
    definitionEn: required(500, "opportunity-type-definition-missing"),
    seekingFr: sideName,
    seekingEn: sideName,
    offeringFr: sideName,
    offeringEn: sideName,
    family: z.enum(families, "answer-unknown"),
    audience: z.enum(audiences, "answer-unknown"),
    position: z.coerce
      .number("opportunity-type-position-missing")
      .int("opportunity-type-position-missing")
      .min(1, "opportunity-type-position-missing")
      .max(999, "opportunity-type-position-missing"),
    isOffered: z
      .literal("yes")
      .optional()
      .transform((ticked) => ticked === "yes"),
    guidanceFr: optional(4000),
    guidanceEn: optional(4000),
    templateFr: optional(4000),
    templateEn: optional(4000),
    ...rules,
  })
  .superRefine(({ seekingFr, seekingEn, offeringFr, offeringEn }, check) => {
    const named = { seekingFr, seekingEn, offeringFr, offeringEn }
    const missing = Object.entries(named).filter(([, name]) => name === null)
    if (missing.length === 0 || missing.length === 4) return
    check.addIssue({ code: "custom", path: [missing[0]?.[0] ?? ""], message: "opportunity-type-sides-incomplete" })
  })

type Sent = z.output<typeof fields>

const typeOf = ({ act, revision, ...sent }: Sent) => ({
  act,
  revision,
  type: {
    ...sent,
    fields: Object.fromEntries(typeFields.map((field) => [field, sent[`rule-${field}`]])) as Record<
      TypeField,
      FieldRule
    >,
  },
})

export const typeForm = fields.transform(typeOf)

const codeMalformed = "opportunity-type-code-malformed"

export const newTypeForm = fields
  .and(
    z.object({
      code: z
        .string(codeMalformed)
        .trim()
        .max(40, codeMalformed)
        .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, codeMalformed),
    }),
  )
  .transform(({ code, ...sent }) => ({ code, ...typeOf(sent) }))

/** The form as it stands for a kind that exists. */
export function formOfType(type: OpportunityType): FormState {
  const texts = ["label", "definition", "seeking", "offering", "guidance", "template"] as const
  const languages = ["Fr", "En"] as const
  return {
    values: {
      revision: String(type.revision),
      position: String(type.position),
      family: type.family,
      audience: type.audience,
      ...(type.isOffered && { isOffered: "yes" }),
      ...Object.fromEntries(
        texts.flatMap((text) => languages.map((language) => [`${text}${language}`, type[`${text}${language}`] ?? ""])),
      ),
      ...Object.fromEntries(typeFields.map((field) => [ruleField(field), type.fields[field]])),
    },
    errors: {},
  }
}

/** What a new kind begins with: every field optional. */
export function formOfNewType(position: number): FormState {
  return {
    values: {
      revision: "0",
      position: String(position),
      isOffered: "yes",
      ...Object.fromEntries(typeFields.map((field) => [ruleField(field), "optional"])),
    },
    errors: {},
  }
}
