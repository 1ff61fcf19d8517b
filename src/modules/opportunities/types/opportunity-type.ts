import { z } from "zod"

/** Under which heading a kind stands. */
export const families = ["mobility", "development", "career"] as const
export type Family = (typeof families)[number]

/** `federal`: read by members, applied to by those verified in an organisation of the federal service. */
export const audiences = ["federal", "open"] as const
export type Audience = (typeof audiences)[number]

/** `both` for a kind whose people all stand on one side, such as a swap. */
export const sides = ["seeking", "offering", "both"] as const
export type Side = (typeof sides)[number]

/** The kind whose accepted places become pairings of the mentoring module. */
export const mentoringType = "mentoring"

/**
 * Everything that a kind may ask of its author beyond what every opportunity says (titles, dates, contact). A form, a
 * filter, a criterion or a chart that is about one of these is drawn for the kinds where it is not off.
 */
export const typeFields = [
  "work-area",
  "group-level",
  "places",
  "end-date",
  "description",
  "restriction",
  "skills",
  "occupation",
  "education",
  "time",
  "schedule",
  "remote",
  "place",
  "security",
  "languages",
] as const
export type TypeField = (typeof typeFields)[number]

export const fieldRules = ["off", "optional", "required"] as const
export type FieldRule = (typeof fieldRules)[number]

/** A field that an older row does not know yet is optional. */
export const fieldsSchema = z.object(
  Object.fromEntries(typeFields.map((field) => [field, z.enum(fieldRules).default("optional")])) as Record<
    TypeField,
    z.ZodDefault<z.ZodEnum<{ [Rule in FieldRule]: Rule }>>
  >,
)
export type FieldRules = Readonly<Record<TypeField, FieldRule>>

/** The side that answers an opportunity posted on this one. */
export function otherSide(side: Side): Side {
  if (side === "both") return "both"
  return side === "seeking" ? "offering" : "seeking"
}

/** The sides on which an opportunity of this kind may be posted, or somebody opt in. */
export function sidesOf({ seekingEn }: { readonly seekingEn: string | null }): readonly Side[] {
  return seekingEn === null ? ["both"] : ["seeking", "offering"]
}
