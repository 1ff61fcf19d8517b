import { isDeepStrictEqual } from "node:util"
import type { FieldRule, TypeField } from "../opportunity-type.js"
import { typeFields } from "../opportunity-type.js"
import type { OpportunityType, TypeDefinition } from "../type.store.js"

const properties = [
  ...(["labelFr", "labelEn", "definitionFr", "definitionEn"] as const),
  ...(["seekingFr", "seekingEn", "offeringFr", "offeringEn"] as const),
  ...(["family", "audience", "position", "isOffered"] as const),
  ...(["guidanceFr", "guidanceEn", "templateFr", "templateEn"] as const),
] as const

/** One thing that saving would change. */
export type TypeChange =
  | {
      readonly property: (typeof properties)[number]
      readonly from: TypeDefinition[(typeof properties)[number]] | undefined
      readonly to: TypeDefinition[(typeof properties)[number]]
    }
  | { readonly field: TypeField; readonly from: FieldRule | undefined; readonly to: FieldRule }

/** In the order of the form; everything, for a kind that does not exist yet. */
export function changesOf(before: OpportunityType | undefined, after: TypeDefinition): readonly TypeChange[] {
  return [
    ...properties
      .filter((property) => !isDeepStrictEqual(before?.[property], after[property]))
      .map((property) => ({ property, from: before?.[property], to: after[property] })),
    ...typeFields
      .filter((field) => before?.fields[field] !== after.fields[field])
      .map((field) => ({ field, from: before?.fields[field], to: after.fields[field] })),
  ]
}
