import { describe, expect, test } from "vitest"
import { plainCandidate, plainRequirements } from "../../../tests/support/matching-sides.js"
import { nothingNear } from "../measuring/near-concepts.js"
import type { Candidate } from "./candidate.js"
import { failingMatchGates } from "./check-gates.js"
import { explainMatch } from "./explain-match.js"
import type { MatchGate } from "./gate.js"
import type { Requirements } from "./requirements.js"
import { defaultMatchRuleSet } from "./rule-set.js"
import type { MatchYardstick } from "./yardstick.js"

const yardstick: MatchYardstick = { ruleSet: defaultMatchRuleSet, near: nothingNear, year: 2026 }

type Row = readonly [what: string, asked: Partial<Requirements>, said: Partial<Candidate>, gates: readonly MatchGate[]]

const essential = { skills: [{ concept: "law", isEssential: true }] }
const ottawa = { latitude: 45.42, longitude: -75.69 }
const halifax = { latitude: 44.65, longitude: -63.57 }
const group = { groupLevels: [{ group: "EC", level: 5 }], areGroupLevelsRequired: true }
const free = (from: string) => ({ availability: { weeklyMinutes: 60, from, days: [] } })

const rows: readonly Row[] = [
  ["nothing keeps her out", {}, {}, []],
  ["she manages it herself", { managers: ["person"] }, {}, ["own-opportunity"]],
  ["she has applied already", { applicants: ["person"] }, {}, ["already-applied"]],
  ["she opted in to nothing", {}, { optIns: [] }, ["not-opted-in"]],
  ["she is on the same side", {}, { optIns: [{ type: "mentoring", side: "offering" }] }, ["wrong-side"]],
  ["everybody is on one side of a swap", { side: "both" }, { optIns: [{ type: "mentoring", side: "both" }] }, []],
  [
    "it is for another organization",
    { organisations: ["one"] },
    { organisations: ["other"] },
    ["organisation-restricted"],
  ],
  ["her organization is not verified", { organisations: ["one"] }, {}, ["organisation-restricted"]],
  ["it is for one above her own", { organisations: ["one"] }, { organisations: ["own", "one"] }, []],
  ["an essential skill is not named", essential, { skills: [{ concept: "cooking" }] }, ["essential-skill-missing"]],
  ["she names no skill at all", essential, {}, ["essential-skill-missing"]],
  ["her level is below", { languages: { fr: { oral: 3 } } }, { languages: { fr: { oral: 2 } } }, ["language-below"]],
  ["she says nothing of her languages", { languages: { fr: { oral: 3 } } }, {}, []],
  ["her clearance is below", { security: 2 }, { clearance: 1 }, ["security-below"]],
  ["her clearance is not known", { security: 2 }, {}, []],
  ["her group is another", group, { groupLevel: { group: "AS", level: 5 } }, ["group-level-outside"]],
  ["her level is another", group, { groupLevel: { group: "EC", level: 6 } }, ["group-level-outside"]],
  [
    "another group is only less wished for",
    { ...group, areGroupLevelsRequired: false },
    { groupLevel: { group: "AS" } },
    [],
  ],
  ["she lives too far", { place: ottawa }, { place: halifax }, ["too-far"]],
  ["she lives far, and it is remote", { place: ottawa, isRemote: true }, { place: halifax }, []],
  ["she is free when it is over", { endsOn: "2027-01-31" }, free("2027-02-01"), ["not-free-in-time"]],
  ["she is free long after its start", { startsOn: "2026-12-01" }, free("2027-02-15"), ["not-free-in-time"]],
  ["she is free soon after its start", { startsOn: "2026-12-01" }, free("2027-01-15"), []],
  [
    "no day is common",
    { days: ["monday"] },
    { availability: { weeklyMinutes: 60, days: ["friday"] } },
    ["no-common-day"],
  ],
]

test.each(rows)("gates: %s", (_, asked, said, gates) =>
  expect(failingMatchGates({ ...plainRequirements, ...asked }, { ...plainCandidate, ...said }, yardstick)).toEqual(
    gates,
  ),
)

describe("a person reads why an opportunity is not among hers", () => {
  const asked: Requirements = {
    ...{ ...plainRequirements, languages: { fr: { oral: 3, writing: 2 } }, occupation: "41101" },
    skills: [
      { concept: "law", isEssential: true },
      { concept: "writing", isEssential: false },
    ],
  }
  const said: Candidate = {
    ...plainCandidate,
    skills: [{ concept: "writing", level: "expert" }],
    experience: [{ occupation: "41101", months: 60 }],
    languages: { fr: { oral: 2, writing: 2 } },
  }

  test("with what exactly she lacks, and what speaks for her all the same", () => {
    const { barriers, reasons, isFound } = explainMatch(asked, said, yardstick)
    expect(barriers).toEqual([
      { gate: "essential-skill-missing", skills: ["law"] },
      { gate: "language-below", components: [{ language: "fr", component: "oral", rank: 3 }] },
    ])
    expect(isFound).toBe(true)
    expect(reasons.map(({ code }) => code)).toEqual(["skills-held", "occupation-worked"])
  })

  test("or that too little is known to be common", () =>
    expect(explainMatch({ ...asked, skills: [] }, plainCandidate, yardstick).isFound).toBe(false))
})
