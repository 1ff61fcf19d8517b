import type { Findable } from "../finding/findable.js"
import type { Pair } from "../profile/pair.js"

/** Where a person works now, as a reader is shown it. */
export interface Position {
  readonly title: Pair
  /** One of her memberships of today; null when none is named, or when that one has ended. */
  readonly organisation: {
    readonly id: string
    readonly name: Pair
    readonly standing: "declared" | "verified"
  } | null
  readonly unit: Pair | null
  /** Such as AS, level 04; a level never stands without its group. */
  readonly group: { readonly code: string; readonly name: Pair; readonly level: string | null } | null
  readonly managementLevel: { readonly code: string; readonly name: Pair } | null
}

/** A group that can be chosen. */
export interface ChoosableGroup {
  readonly code: string
  readonly levels: readonly string[]
  /** A civil day. */
  readonly validUntil: string | null
}

/** Families of groups hold no position, and a group that has ended takes no new one. */
export function isChoosable({ levels, validUntil }: ChoosableGroup, today: string): boolean {
  return levels.length > 0 && (validUntil === null || validUntil >= today)
}

/** Why a group and level cannot stand together, or nothing. What she has already chosen stays choosable. */
export function groupProblem(
  groups: readonly ChoosableGroup[],
  chosen: { readonly group: string | null; readonly level: string | null; readonly before: string | null },
  today: string,
): "occupational-group-unknown" | "occupational-group-missing" | "occupational-level-unknown" | undefined {
  const { group, level, before } = chosen
  if (group === null) return level === null ? undefined : "occupational-group-missing"
  const known = groups.find(({ code }) => code === group)
  if (!known || (group !== before && !isChoosable(known, today))) return "occupational-group-unknown"
  return level === null || known.levels.includes(level) ? undefined : "occupational-level-unknown"
}

/** What could be added, by code. */
export function gapsOfPosition(position: Position | undefined): readonly string[] {
  if (!position) return ["position-missing"]
  const { title, organisation } = position
  return [
    ...(organisation ? [] : ["position-organisation-missing"]),
    ...(title.en === null || title.fr === null ? ["position-title-in-one-language"] : []),
  ]
}

/** By what she is found: what she does, where, and her group with its level (AS, AS-04). */
export function findablesOfPosition({ title, organisation, unit, group }: Position): readonly Findable[] {
  return [
    { text: title },
    ...(organisation
      ? [{ text: organisation.name, filter: { facet: "organisation", code: organisation.id } } as const]
      : []),
    ...(unit ? [{ text: unit }] : []),
    ...(group ? [{ text: group.name, otherNames: [`${group.code} ${group.level ?? ""}`] }] : []),
  ]
}
