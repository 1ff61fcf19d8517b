import type { Actor } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { holds, wholePlatform } from "../../../platform/roles.js"

export const helpMessageStatuses = ["open", "answered", "closed"] as const
export type HelpMessageStatus = (typeof helpMessageStatuses)[number]

/** Why somebody writes, in the order of the form. */
export const helpReasons = [
  "account",
  "problem",
  "accessibility",
  "privacy",
  "organisation",
  "suggestion",
  "other",
] as const
export type HelpReason = (typeof helpReasons)[number]

export const helpReplyKinds = ["answer", "note", "addition"] as const
export type HelpReplyKind = (typeof helpReplyKinds)[number]

export const helpMessageActs = ["answer", "note", "add", "close", "reopen"] as const
export type HelpMessageAct = (typeof helpMessageActs)[number]

/** `author` is the member who left the message; `help` is staff with that duty and a second factor. */
export const helpMessageSides = ["author", "help"] as const
export type HelpMessageSide = (typeof helpMessageSides)[number]

interface Transition {
  readonly act: HelpMessageAct
  readonly from: HelpMessageStatus
  readonly to: HelpMessageStatus
  readonly who: HelpMessageSide
}

/** The whole life of a message, read by the code, the buttons, the exhaustive test and the module's README. */
export const helpMessageTransitions: readonly Transition[] = [
  { act: "answer", from: "open", to: "answered", who: "help" },
  { act: "answer", from: "answered", to: "answered", who: "help" },
  { act: "note", from: "open", to: "open", who: "help" },
  { act: "note", from: "answered", to: "answered", who: "help" },
  { act: "note", from: "closed", to: "closed", who: "help" },
  { act: "add", from: "open", to: "open", who: "author" },
  { act: "add", from: "answered", to: "open", who: "author" },
  { act: "close", from: "open", to: "closed", who: "help" },
  { act: "close", from: "answered", to: "closed", who: "help" },
  { act: "reopen", from: "closed", to: "open", who: "help" },
]

/** On which sides of a message somebody stands; a visitor's message has no author who could come back. */
export function sidesOf(actor: Actor, message: { readonly personId: string | null }): readonly HelpMessageSide[] {
  if (actor.kind !== "member") return []
  const isHelp = actor.strength === "second-factor" && holds(actor.grants, ["help"], wholePlatform)
  const isAuthor = actor.personId === message.personId
  return [...(isAuthor ? (["author"] as const) : []), ...(isHelp ? (["help"] as const) : [])]
}

/** The status after an act, or the refusal: nobody learns of a message on which she stands on no side. */
export function decideAct(
  act: HelpMessageAct,
  from: HelpMessageStatus,
  sides: readonly HelpMessageSide[],
): HelpMessageStatus | Refusal {
  const own = helpMessageTransitions.filter((each) => each.act === act && sides.includes(each.who))
  if (own.length === 0) return new Refusal("not-found", "page-not-found")
  const transition = own.find((each) => each.from === from)
  if (transition) return transition.to
  return new Refusal("conflict", from === "closed" ? "help-message-closed" : "help-message-changed-meanwhile")
}

/** The acts that a page offers. */
export function actsFor(status: HelpMessageStatus, sides: readonly HelpMessageSide[]): ReadonlySet<HelpMessageAct> {
  return new Set(
    helpMessageTransitions.filter(({ from, who }) => from === status && sides.includes(who)).map(({ act }) => act),
  )
}
