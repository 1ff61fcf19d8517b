import { readFileSync } from "node:fs"
import { join } from "node:path"
import { sql } from "kysely"
import { describe, expect, test } from "vitest"
import { useDatabase } from "../../../../tests/support/database.js"
import { type Actor, type Member, visitor } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { HeldGrant, Role, Scope } from "../../../platform/roles.js"
import {
  actsFor,
  type ConceptSuggestionSide,
  conceptSuggestionActs,
  conceptSuggestionSides,
  conceptSuggestionStatuses,
  conceptSuggestionTransitions,
  decideAct,
  declineReasons,
  sidesOf,
  suggestedLists,
} from "./concept-suggestion.js"

/** What each act leads to, from each status: written here apart from the table, so that a change of one shows. */
const nothing = { accept: "decided", merge: "decided", decline: "decided", withdraw: "decided" } as const
const expected = {
  waiting: { accept: "accepted", merge: "merged", decline: "declined", withdraw: "withdrawn" },
  accepted: nothing,
  merged: nothing,
  declined: nothing,
  withdrawn: nothing,
} as const

const sideOfAct = { accept: "staff", merge: "staff", decline: "staff", withdraw: "author" } as const

const allSides: readonly (readonly ConceptSuggestionSide[])[] = [[], ["author"], ["staff"], ["author", "staff"]]

describe("every status, act and side", () => {
  const cases = conceptSuggestionStatuses.flatMap((status) =>
    conceptSuggestionActs.flatMap((act) => allSides.map((sides) => ({ status, act, sides }))),
  )

  test.each(cases)("$status, $act, $sides", ({ status, act, sides }) => {
    const outcome = decideAct(act, status, sides)
    const wanted = expected[status][act]
    if (!sides.includes(sideOfAct[act])) {
      expect(outcome).toMatchObject({ kind: "not-found", code: "page-not-found" })
    } else if (wanted === "decided") {
      expect(outcome).toMatchObject({ kind: "conflict", code: "concept-suggestion-decided" })
    } else expect(outcome).toBe(wanted)
    expect(actsFor(status, sides).has(act)).toBe(!(outcome instanceof Refusal))
  })
})

describe("who stands on which side", () => {
  const suggestion = { personId: "author" }
  const member = (personId: string, grants: readonly HeldGrant[] = [], strength: Member["strength"] = "password") =>
    ({ kind: "member", personId, grants, strength }) as Member
  const grant = (role: Role, scopeKind: Scope["kind"] = "platform"): HeldGrant => ({
    role,
    scopeKind,
    scopeId: scopeKind === "platform" ? null : "some",
  })
  const keeper = [grant("reference-data")]

  const actors: readonly (readonly [string, Actor, readonly ConceptSuggestionSide[]])[] = [
    ["a visitor", visitor, []],
    ["another member", member("other"), []],
    ["the author", member("author"), ["author"]],
    ["reference data staff with a second factor", member("other", keeper, "second-factor"), ["staff"]],
    ["reference data staff without it", member("other", keeper), []],
    ["other staff", member("other", [grant("help"), grant("administrator")], "second-factor"), []],
    ["an organization's", member("other", [grant("reference-data", "organisation")], "second-factor"), []],
    ["staff about their own", member("author", keeper, "second-factor"), ["author", "staff"]],
  ]

  test.each(actors)("%s", (_, actor, sides) => expect(sidesOf(actor, suggestion)).toEqual(sides))
})

test("every transition is drawn in the README", () => {
  const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8")
  const drawn = [...readme.matchAll(/^\s*(\w+) --> (\w+): (\w+) \((\w+)\)$/gm)].map((line) => line.slice(1).join(" "))
  const table = conceptSuggestionTransitions.map(({ from, to, act, who }) => [from, to, act, who].join(" "))
  expect(drawn.sort()).toEqual([...table].sort())
  expect(new Set(conceptSuggestionTransitions.map(({ who }) => who))).toEqual(new Set(conceptSuggestionSides))
})

describe("the database", () => {
  const { db } = useDatabase()

  test.each([
    ["concept_suggestion_status_known", conceptSuggestionStatuses],
    ["concept_suggestion_reason_known", declineReasons],
    ["concept_suggestion_list_known", suggestedLists],
    ["added_concept_list_known", suggestedLists],
    ["added_word_list_known", suggestedLists],
  ] as const)("%s knows the same words as the program", async (name, words) => {
    const { rows } = await sql<{ definition: string }>`
      select pg_get_constraintdef(oid) as definition from pg_constraint where conname = ${name}`.execute(db)
    const known = [...(rows[0]?.definition ?? "").matchAll(/'([^']+)'/g)].map(([, word]) => word)
    expect(known.sort()).toEqual([...words].sort())
  })
})
