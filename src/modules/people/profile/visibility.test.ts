import { sql } from "kysely"
import { describe, expect, test } from "vitest"
import { useDatabase } from "../../../../tests/support/database.js"
import { sectionCodes } from "./section.js"
import { audiences, canSee, relationBetween, relations, untouchedChoice } from "./visibility.js"

describe("who sees a section", () => {
  test("each answer opens it to some readers and to nobody else", () => {
    const open = audiences.map((audience) => [audience, relations.filter((relation) => canSee(relation, audience))])
    expect(Object.fromEntries(open)).toEqual({
      self: ["self"],
      colleagues: ["self", "colleague"],
      members: ["self", "colleague", "member"],
      everyone: ["self", "colleague", "member", "visitor"],
    })
  })

  test("until she answers, nobody but her, and it counts for nothing", () => {
    expect(untouchedChoice).toEqual({ seenBy: "self", countsInMatching: false })
  })
})

describe("who a reader is to a person", () => {
  const facts = { ownerId: "her", readerId: "him", areColleagues: false }

  test.each([
    ["herself, whatever she belongs to", { readerId: "her" }, "self"],
    ["a colleague, where both belong to one organisation", { areColleagues: true }, "colleague"],
    ["a member otherwise", {}, "member"],
    ["a visitor without session", { readerId: undefined }, "visitor"],
  ])("%s", (_, change, relation) => {
    expect(relationBetween({ ...facts, ...change })).toBe(relation)
  })
})

describe("the lists of the program and of the database", () => {
  const { db } = useDatabase()
  const listedIn = async (constraint: string) => {
    const { rows } = await sql<{ text: string }>`
      select pg_get_constraintdef(oid) as text from pg_constraint where conname = ${constraint}`.execute(db)
    return [...(rows[0]?.text ?? "").matchAll(/'([a-z-]+)'/g)].map(([, word]) => word).sort()
  }

  test("are the same", async () => {
    expect(await listedIn("profile_section_known")).toEqual([...sectionCodes].sort())
    expect(await listedIn("profile_section_seen_by_known")).toEqual([...audiences].sort())
  })
})
