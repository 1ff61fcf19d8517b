import type { Temporal } from "temporal-polyfill"
import type { Actor } from "../../platform/context.js"
import { Refusal } from "../../platform/refusal.js"
import { holds, wholePlatform } from "../../platform/roles.js"

export const organisationStandings = ["proposed", "confirmed", "merged"] as const
export type OrganisationStanding = (typeof organisationStandings)[number]

/** In the order of the browse page. */
export const sectors = [
  "federal",
  "provincial",
  "municipal",
  "university",
  "college",
  "school",
  "health",
  "indigenous",
  "association",
  "business",
  "international",
  "other",
] as const
export type Sector = (typeof sectors)[number]

export const provinces = ["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"] as const
export type Province = (typeof provinces)[number]

export const organisationActs = ["confirm", "merge", "edit", "end"] as const
export type OrganisationAct = (typeof organisationActs)[number]

interface Transition {
  readonly act: OrganisationAct
  readonly from: OrganisationStanding
  readonly to: OrganisationStanding
}

/**
 * The whole life of an organisation after it was proposed or came with the list; staff in charge of verification act.
 * Read by the code, the exhaustive test and the module's README.
 */
export const organisationTransitions: readonly Transition[] = [
  { act: "confirm", from: "proposed", to: "confirmed" },
  { act: "merge", from: "proposed", to: "merged" },
  { act: "edit", from: "confirmed", to: "confirmed" },
  { act: "end", from: "confirmed", to: "confirmed" },
]

/** The standing after an act, or the refusal: somebody else has acted meanwhile. */
export function decideOrganisationAct(
  act: OrganisationAct,
  from: OrganisationStanding,
): OrganisationStanding | Refusal {
  const transition = organisationTransitions.find((each) => each.act === act && each.from === from)
  return transition?.to ?? new Refusal("conflict", "organisation-changed-meanwhile")
}

/** Whether the organisation is no more on this day. */
export function isOver({ validUntil }: { readonly validUntil: string | null }, day: string): boolean {
  return validUntil !== null && validUntil <= day
}

/** Staff in charge of verification, with a second factor. */
export function isVerificationStaff(actor: Actor): boolean {
  return (
    actor.kind === "member" &&
    actor.strength === "second-factor" &&
    holds(actor.grants, ["verification"], wholePlatform)
  )
}

/** Organisations that the member administers, whatever her session has proved. */
export function administeredBy(actor: Actor): readonly string[] {
  if (actor.kind !== "member") return []
  return actor.grants.flatMap(({ role, scopeKind, scopeId }) =>
    role === "administrator" && scopeKind === "organisation" && scopeId !== null ? [scopeId] : [],
  )
}

/** The day by which organisations begin and end, the same for everybody. */
export function utcDay(now: Temporal.Instant): string {
  return now.toZonedDateTimeISO("UTC").toPlainDate().toString()
}
