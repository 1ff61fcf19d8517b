import type { Actor } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { holds, wholePlatform } from "../../../platform/roles.js"

/** Lists that people may complete. */
export const suggestedLists = ["skill", "credential"] as const
export type SuggestedList = (typeof suggestedLists)[number]

export const conceptSuggestionStatuses = ["waiting", "accepted", "merged", "declined", "withdrawn"] as const
export type ConceptSuggestionStatus = (typeof conceptSuggestionStatuses)[number]

/** Why words do not enter the list. One that the list has under another name is merged, not declined. */
export const declineReasons = ["too-narrow", "too-broad", "not-a-skill", "product-name", "unclear"] as const
export type DeclineReason = (typeof declineReasons)[number]

export const conceptSuggestionActs = ["accept", "merge", "decline", "withdraw"] as const
export type ConceptSuggestionAct = (typeof conceptSuggestionActs)[number]

/** `author` made the suggestion; `staff` keeps the reference data and has given a second factor. */
export const conceptSuggestionSides = ["author", "staff"] as const
export type ConceptSuggestionSide = (typeof conceptSuggestionSides)[number]

interface Transition {
  readonly act: ConceptSuggestionAct
  readonly from: ConceptSuggestionStatus
  readonly to: ConceptSuggestionStatus
  readonly who: ConceptSuggestionSide
}

/** The whole life of a suggestion, read by the code, the buttons, the exhaustive test and the module's README. */
export const conceptSuggestionTransitions: readonly Transition[] = [
  { act: "accept", from: "waiting", to: "accepted", who: "staff" },
  { act: "merge", from: "waiting", to: "merged", who: "staff" },
  { act: "decline", from: "waiting", to: "declined", who: "staff" },
  { act: "withdraw", from: "waiting", to: "withdrawn", who: "author" },
]

/** More than a person has to say at once: beyond, somebody fills the desk. */
export const mostWaiting = 20

/** On which sides of a suggestion somebody stands. A list gives nobody a right: staff may decide on their own too. */
export function sidesOf(actor: Actor, suggestion: { readonly personId: string }): readonly ConceptSuggestionSide[] {
  if (actor.kind !== "member") return []
  const isStaff = actor.strength === "second-factor" && holds(actor.grants, ["reference-data"], wholePlatform)
  const isAuthor = actor.personId === suggestion.personId
  return [...(isAuthor ? (["author"] as const) : []), ...(isStaff ? (["staff"] as const) : [])]
}

/** The status after an act, or the refusal: nobody learns of a suggestion on which she stands on no side. */
export function decideAct(
  act: ConceptSuggestionAct,
  from: ConceptSuggestionStatus,
  sides: readonly ConceptSuggestionSide[],
): ConceptSuggestionStatus | Refusal {
  const own = conceptSuggestionTransitions.filter((each) => each.act === act && sides.includes(each.who))
  if (own.length === 0) return new Refusal("not-found", "page-not-found")
  const transition = own.find((each) => each.from === from)
  return transition?.to ?? new Refusal("conflict", "concept-suggestion-decided")
}

/** The acts that a page offers. */
export function actsFor(
  status: ConceptSuggestionStatus,
  sides: readonly ConceptSuggestionSide[],
): ReadonlySet<ConceptSuggestionAct> {
  return new Set(
    conceptSuggestionTransitions
      .filter(({ from, who }) => from === status && sides.includes(who))
      .map(({ act }) => act),
  )
}
