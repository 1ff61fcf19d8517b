import type { Content } from "./content.js"

/** What may change the mind of somebody who applied, in the order of the form. */
export const matteringFields = [
  ...(["organisation", "startOn", "endOn", "deadlineOn", "places", "isRestricted", "groupLevels", "skills"] as const),
  ...(["timeMinutes", "timePeriod", "schedule", "isRemote", "municipality", "securityLevel", "languages"] as const),
] as const satisfies readonly (keyof Content)[]
export type MatteringField = (typeof matteringFields)[number]

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export function matteringChanges(before: Content, after: Content): readonly MatteringField[] {
  return matteringFields.filter((field) => !isSame(before[field], after[field]))
}
