import type { Actor } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { administeredBy, isVerificationStaff } from "../organisation.js"

export const membershipStandings = ["declared", "verified"] as const
export type MembershipStanding = (typeof membershipStandings)[number]

/** What verified a membership. The first two go by themselves, and last as long as what they rest on. */
export const ways = ["address", "directory", "administrator", "staff"] as const
export type Way = (typeof ways)[number]
export type AutomaticWay = Extract<Way, "address" | "directory">

function isAutomatic(way: Way | null): way is AutomaticWay {
  return way === "address" || way === "directory"
}

/** A person says where she belongs; nobody belongs to more organisations at once. */
export const mostMemberships = 10

/** A membership that has ended keeps its row and does nothing more. */
export type MembershipState = MembershipStanding | "ended"

export function stateOf({
  standing,
  untilAt,
}: {
  readonly standing: MembershipStanding
  readonly untilAt: unknown
}): MembershipState {
  return untilAt === null ? standing : "ended"
}

export const membershipActs = ["ask", "recognise", "lapse", "verify", "decline", "withdraw", "end"] as const
export type MembershipAct = (typeof membershipActs)[number]

/** `administrator` is the organisation's; `platform` acts by rule, when an address or a directory shows it. */
export const membershipSides = ["holder", "administrator", "staff", "platform"] as const
export type MembershipSide = (typeof membershipSides)[number]

interface Transition {
  readonly act: MembershipAct
  readonly from: MembershipState
  readonly to: MembershipState
  readonly who: readonly MembershipSide[]
}

const inCharge = ["administrator", "staff"] as const

/** The whole life of a membership, read by the code, the buttons, the exhaustive test and the module's README. */
export const membershipTransitions: readonly Transition[] = [
  { act: "ask", from: "declared", to: "declared", who: ["holder"] },
  { act: "recognise", from: "declared", to: "verified", who: ["platform"] },
  // The other way that goes by itself takes over.
  { act: "recognise", from: "verified", to: "verified", who: ["platform"] },
  { act: "lapse", from: "verified", to: "declared", who: ["platform"] },
  { act: "verify", from: "declared", to: "verified", who: inCharge },
  { act: "decline", from: "declared", to: "declared", who: inCharge },
  { act: "withdraw", from: "verified", to: "declared", who: inCharge },
  { act: "end", from: "declared", to: "ended", who: ["holder"] },
  { act: "end", from: "verified", to: "ended", who: ["holder"] },
]

/** Where the actor stands toward a membership; nobody is in charge of her own. */
export function sidesOf(
  actor: Actor,
  membership: { readonly personId: string; readonly organisationId: string },
): readonly MembershipSide[] {
  if (actor.kind !== "member") return []
  if (actor.personId === membership.personId) return ["holder"]
  const isAdministrator =
    actor.strength === "second-factor" && administeredBy(actor).includes(membership.organisationId)
  return [
    ...(isAdministrator ? (["administrator"] as const) : []),
    ...(isVerificationStaff(actor) ? (["staff"] as const) : []),
  ]
}

/** The state after an act and on which side it was done, or the refusal. */
export function decideMembershipAct(
  act: MembershipAct,
  from: MembershipState,
  sides: readonly MembershipSide[],
): { readonly to: MembershipState; readonly as: MembershipSide } | Refusal {
  const own = membershipTransitions.filter((each) => each.act === act && each.who.some((side) => sides.includes(side)))
  if (own.length === 0) return new Refusal("not-found", "page-not-found")
  const transition = own.find((each) => each.from === from)
  const as = transition?.who.find((side) => sides.includes(side))
  if (!transition || !as) return new Refusal("conflict", "membership-changed-meanwhile")
  return { to: transition.to, as }
}

interface Reviewed {
  readonly standing: MembershipStanding
  readonly way: Way | null
  readonly declinedAt: unknown
}

/** What the ways that go by themselves change of a membership now; undefined where it stays as it is. */
export function reviewOf(
  { standing, way, declinedAt }: Reviewed,
  found: AutomaticWay | undefined,
): { readonly act: "recognise"; readonly way: AutomaticWay } | { readonly act: "lapse" } | undefined {
  if (standing === "declared") {
    return found && declinedAt === null ? { act: "recognise", way: found } : undefined
  }
  if (!isAutomatic(way) || found === way) return undefined
  return found ? { act: "recognise", way: found } : { act: "lapse" }
}

/** The acts that a page offers. */
export function actsFor(from: MembershipState, sides: readonly MembershipSide[]): ReadonlySet<MembershipAct> {
  return new Set(
    membershipTransitions
      .filter((each) => each.from === from && each.who.some((side) => sides.includes(side)))
      .map(({ act }) => act),
  )
}

/** What speaks for a person in an organisation at this moment, without anybody's word. */
export interface Evidence {
  /** She has confirmed an address in one of its domains. */
  readonly byAddress: boolean
  /** Its directory, in service, knows her. */
  readonly byDirectory: boolean
}

/** The way that verifies by itself, if one does: a directory that knows her tells more than an address. */
export function automaticWay({ byAddress, byDirectory }: Evidence): AutomaticWay | undefined {
  if (byDirectory) return "directory"
  return byAddress ? "address" : undefined
}
