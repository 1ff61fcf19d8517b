import { describe, expect, test } from "vitest"
import type { Mentee, Mentor } from "../scoring/participant.js"
import { defaultRuleSet } from "../scoring/rule-set.js"
import { readLanguage, readWeek, valuesIn } from "./cell-values.js"
import { fields, type Side } from "./field.js"
import { fieldNames } from "./field-names.js"
import { fitRuleSet } from "./fit-rule-set.js"
import { chooseLadder } from "./ladders.js"
import { makePool } from "./make-pool.js"
import { readRoster } from "./read-roster.js"
import { recogniseColumn } from "./recognise-columns.js"

type People = readonly Readonly<Record<string, string>>[]

function rosterOf(side: Side, people: People) {
  const columns = [...new Set(people.flatMap((person) => Object.keys(person)))]
  const rows = people.map((person, at) => ({ number: at + 2, cells: columns.map((column) => person[column] ?? "") }))
  return readRoster({ columns, rows }, side)
}

const poolOf = (mentees: People, mentors: People) => makePool(rosterOf("mentee", mentees), rosterOf("mentor", mentors))

const menteeOf = (person: Readonly<Record<string, string>>) =>
  poolOf([{ Email: "a@example.org", ...person }], []).pool.mentees[0] as Mentee

const mentorOf = (person: Readonly<Record<string, string>>) =>
  poolOf([], [{ Courriel: "b@example.org", ...person }]).pool.mentors[0] as Mentor

describe("columns", () => {
  test.each([
    ["E-mail address", "address"],
    ["COURRIEL", "address"],
    ["Prénom", "first-name"],
    ["Ministère ou organisme", "organisation"],
    ["Niveau d’encadrement", "level"],
    ["Objectifs (facultatif)", "goals"],
    ["Champs d'intérêt", "interests"],
    ["Disponibilités :", "availability"],
    ["Line manager", "supervisor"],
    ["Capacité", "capacity"],
    ["biography", "biography"],
    ["Favourite colour", null],
  ])("are recognised in both languages, whatever their case and accents: %s", (column, field) => {
    expect(recogniseColumn(column)).toBe(field)
  })

  test("never have one name for two fields", () => {
    const names = fields.flatMap((field) => fieldNames[field])
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([])
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  test("are told with what they are used for", () => {
    const { columns } = rosterOf("mentee", [
      { Email: "a@example.org", Capacity: "2", Bio: "Hello", Level: "", Colour: "red", Goals: "French" },
    ])
    expect(columns.map(({ use }) => use)).toEqual(["used", "other-side", "never-compared", "empty", "unknown", "used"])
  })

  test("that say the same thing twice are refused", () => {
    const { problems } = rosterOf("mentor", [{ Email: "a@example.org", Skills: "a", Expertise: "b" }])
    expect(problems).toEqual([
      { code: "column-twice", side: "mentor", column: "Expertise", values: { text: "Skills" } },
    ])
  })
})

describe("a cell", () => {
  test("holds several values between semicolons, commas, bars and line ends", () => {
    expect(valuesIn("a; b,c | d\ne;;")).toEqual(["a", "b", "c", "d", "e"])
  })

  test.each([
    ["lundi avant-midi", 0b0001],
    ["Monday", 0b0111],
    ["mardi soir", 0b1000_0000],
    ["evenings", 0b1000_1000_1000_1000_1000],
    ["en tout temps", 0b1111_1111_1111_1111_1111],
    ["whenever the moon is full", undefined],
    ["", undefined],
  ])("tells when somebody is available: %s", (text, week) => {
    expect(readWeek(text)).toBe(week)
  })

  test.each([
    ["Français", [["fr", "fluent"]]],
    ["anglais (intermédiaire)", [["en", "intermediate"]]],
    ["English: B", [["en", "intermediate"]]],
    [
      "bilingue",
      [
        ["en", "fluent"],
        ["fr", "fluent"],
      ],
    ],
    ["Klingon", undefined],
  ])("tells languages with their levels: %s", (text, languages) => {
    expect(readLanguage(text)).toEqual(languages)
  })

  test("that is not understood counts as no answer, and is told with its row and column", () => {
    const { pool, remarks } = poolOf([{ Email: "a@example.org", Mode: "by carrier pigeon; remote" }], [])
    expect(pool.mentees[0]?.modes).toEqual(["remote"])
    expect(remarks).toEqual([
      {
        code: "value-not-understood",
        side: "mentee",
        row: 2,
        column: "Mode",
        values: { text: "by carrier pigeon" },
      },
    ])
  })
})

describe("levels", () => {
  const ranks = (levels: readonly string[]) => {
    const ladder = chooseLadder(levels)
    return { code: ladder?.code, ranks: levels.map((level) => ladder?.rankOf(level)) }
  }

  test.each([
    [["aa", "heo", "grade-7", "scs4"], { code: "united-kingdom", ranks: [0, 3, 5, 10] }],
    [["ex-01", "directeur-general", "gestionnaire"], { code: "canada", ranks: [3, 5, 2] }],
    [["cadre-classe-4", "cadre-10", "cadres-1"], { code: "quebec", ranks: [6, 0, 9] }],
    [["as-05", "as-2", "pm-06"], { code: "AS", ranks: [5, 2, undefined] }],
    [["3", "niveau-1", "level-12"], { code: "numbers", ranks: [3, 1, 12] }],
    [["wizard"], { code: undefined, ranks: [undefined] }],
  ])("are ordered by the one ladder that knows most of them: %s", (levels, expected) => {
    expect(ranks(levels)).toEqual(expected)
  })

  test("follow their column of ranks first", () => {
    expect(mentorOf({ Level: "Wizard", "Level rank": "4" }).level).toBe(4)
  })
})

describe("people", () => {
  test("say only what they answered", () => {
    expect(menteeOf({ Goals: "", Interests: "" })).toEqual({
      key: "a@example.org",
      person: "a@example.org",
      requestedAt: 0,
    })
    expect(mentorOf({})).toEqual({ key: "b@example.org", person: "b@example.org", places: 1 })
  })

  test("say the same concept in whatever case and accents", () => {
    const { pool, labelOf } = poolOf(
      [{ Email: "a@example.org", Objectifs: "Gestion du changement" }],
      [{ Email: "b@example.org", Expertise: "GESTION DU CHANGEMENT; Budget" }],
    )
    expect(pool.mentees[0]?.goals).toEqual(["gestion-du-changement"])
    expect(pool.mentors[0]?.expertise?.map(({ concept }) => concept)).toEqual(["gestion-du-changement", "budget"])
    expect(labelOf.get("gestion-du-changement")).toBe("Gestion du changement")
  })

  test("ask for a shared identity only if they say so", () => {
    const asking = { "Identity to match": "Gay", "Match with similar identity": "yes" }
    expect(menteeOf(asking).identity).toEqual({ codes: ["gay"], as: "preference" })
    expect(menteeOf({ ...asking, "Match with similar identity": "no" }).identity).toBeUndefined()
  })

  test("exclude other people, units and organizations, by address or by name", () => {
    const { pool, remarks } = poolOf(
      [{ Email: "a@example.org", Exclusions: "Bo Roy; Justice; Budget; nobody here; c@example.net" }],
      [{ Email: "b@example.org", Name: "Bo Roy", Organization: "Justice", Unit: "Budget" }],
    )
    expect(pool.mentees[0]?.blocked).toEqual({
      persons: ["b@example.org", "c@example.net"],
      units: ["justice/budget"],
      organisations: ["justice"],
    })
    expect(remarks).toMatchObject([{ code: "person-unknown", row: 2, values: { text: "nobody here" } }])
  })

  test("report to others through both lists", () => {
    const { pool, problems } = poolOf(
      [{ Email: "a@example.org", Manager: "b@example.org" }],
      [{ Email: "b@example.org", Manager: "C@example.org" }],
    )
    expect(pool.mentees[0]?.supervisors).toEqual(["b@example.org", "c@example.org"])
    expect(problems).toEqual([])
  })

  test("cannot report to each other in a circle, which is told once", () => {
    const { problems } = poolOf(
      [{ Email: "a@example.org", Name: "Ana", Manager: "Bo" }],
      [
        { Email: "b@example.org", Name: "Bo", Manager: "Cy" },
        { Email: "c@example.org", Name: "Cy", Manager: "Ana" },
        { Email: "d@example.org", Name: "Di", Manager: "Ana" },
      ],
    )
    expect(problems).toEqual([
      {
        code: "reporting-line-cyclic",
        side: "mentee",
        row: 2,
        column: "Manager",
        values: { people: ["Ana", "Bo", "Cy"] },
      },
    ])
  })

  test.each(["-1", "many", "1.5", "1000"])("have a number of places that makes sense: not %s", (capacity) => {
    const { problems } = poolOf([], [{ Email: "b@example.org", Capacity: capacity }])
    expect(problems).toMatchObject([{ code: "capacity-not-understood", row: 2, column: "Capacity" }])
  })

  test.each([
    ["", "address-missing"],
    ["not an address", "address-not-understood"],
    ["A@EXAMPLE.ORG", "address-repeated"],
  ])("have an address of their own: not “%s”", (address, code) => {
    const { problems } = rosterOf("mentee", [{ Email: "a@example.org" }, { Email: address }])
    expect(problems).toMatchObject([{ code, row: 3, column: "Email" }])
  })
})

describe("the rule set", () => {
  const fitted = (mentee: Readonly<Record<string, string>>, mentor: Readonly<Record<string, string>>) =>
    fitRuleSet(
      defaultRuleSet,
      poolOf([{ Email: "a@example.org", ...mentee }], [{ Email: "b@example.org", ...mentor }]).pool,
    )

  test("keeps what both lists tell, in proportion, and makes 1,000 points again", () => {
    const rules = fitted(
      { Goals: "Budget", Level: "EX-01" },
      { Expertise: "Budget", Level: "EX-02", Interests: "Chess" },
    )
    expect(rules?.ruleSet.weights).toMatchObject({ goals: 857, level: 143, interests: 0, values: 0, identity: 0 })
    expect(rules?.leftOut).toEqual(["values", "interests", "path", "practicality", "language"])
    expect(rules?.ruleSet.threshold).toEqual({ first: 0, weekly: 0, last: 0 })
  })

  test("does not exist where the lists have nothing in common", () => {
    expect(fitted({ Goals: "Budget" }, { Interests: "Chess" })).toBeUndefined()
  })
})
