import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { type Actor, type Member, visitor } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { HeldGrant, Role, Scope } from "../../../platform/roles.js"
import {
  actsFor,
  decideAct,
  type HelpMessageSide,
  helpMessageActs,
  helpMessageSides,
  helpMessageStatuses,
  helpMessageTransitions,
  sidesOf,
} from "./help-message.js"

/** What each act leads to, from each status: written here apart from the table, so that a change of one shows. */
const expected = {
  open: { answer: "answered", note: "open", add: "open", close: "closed", reopen: "changed" },
  answered: { answer: "answered", note: "answered", add: "open", close: "closed", reopen: "changed" },
  closed: { answer: "closed-refused", note: "closed", add: "closed-refused", close: "closed-refused", reopen: "open" },
} as const

const refusals = { changed: "help-message-changed-meanwhile", "closed-refused": "help-message-closed" } as const

const sideOfAct = { answer: "help", note: "help", add: "author", close: "help", reopen: "help" } as const

const allSides: readonly (readonly HelpMessageSide[])[] = [[], ["author"], ["help"], ["author", "help"]]

describe("every status, act and side", () => {
  const cases = helpMessageStatuses.flatMap((status) =>
    helpMessageActs.flatMap((act) => allSides.map((sides) => ({ status, act, sides }))),
  )

  test.each(cases)("$status, $act, $sides", ({ status, act, sides }) => {
    const outcome = decideAct(act, status, sides)
    const wanted = expected[status][act]
    if (!sides.includes(sideOfAct[act])) {
      expect(outcome).toBeInstanceOf(Refusal)
      expect(outcome).toMatchObject({ kind: "not-found", code: "page-not-found" })
    } else if (wanted in refusals) {
      expect(outcome).toMatchObject({ kind: "conflict", code: refusals[wanted as keyof typeof refusals] })
    } else expect(outcome).toBe(wanted)
    const isOffered = actsFor(status, sides).has(act)
    expect(isOffered).toBe(!(outcome instanceof Refusal))
  })
})

describe("who stands on which side", () => {
  const message = { personId: "author" }
  const member = (personId: string, grants: readonly HeldGrant[] = [], strength: Member["strength"] = "password") =>
    ({ kind: "member", personId, grants, strength }) as Member
  const grant = (role: Role, scopeKind: Scope["kind"] = "platform"): HeldGrant => ({
    role,
    scopeKind,
    scopeId: scopeKind === "platform" ? null : "some",
  })

  const actors: readonly (readonly [string, Actor, readonly HelpMessageSide[]])[] = [
    ["a visitor", visitor, []],
    ["another member", member("other"), []],
    ["the author", member("author"), ["author"]],
    ["help staff with a second factor", member("other", [grant("help")], "second-factor"), ["help"]],
    ["help staff without it", member("other", [grant("help")]), []],
    ["other staff", member("other", [grant("moderation"), grant("administrator")], "second-factor"), []],
    ["help of an organization only", member("other", [grant("help", "organisation")], "second-factor"), []],
    ["help staff about their own message", member("author", [grant("help")], "second-factor"), ["author", "help"]],
  ]

  test.each(actors)("%s", (_, actor, sides) => expect(sidesOf(actor, message)).toEqual(sides))

  test("nobody is the author of a visitor's message", () => {
    expect(sidesOf(member("author"), { personId: null })).toEqual([])
  })
})

test("every transition is drawn in the README", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8")
  const drawn = [...readme.matchAll(/^\s*(\w+) --> (\w+): (\w+) \((\w+)\)$/gm)].map((line) => line.slice(1).join(" "))
  const table = helpMessageTransitions.map(({ from, to, act, who }) => [from, to, act, who].join(" "))
  expect(drawn.sort()).toEqual([...table].sort())
  expect(new Set(helpMessageTransitions.map(({ who }) => who))).toEqual(new Set(helpMessageSides))
})
