import { describe, expect, test } from "vitest"
import { plainMentee, plainMentor } from "../../../tests/support/mentoring-pools.js"
import { buildInstance } from "./build-instance.js"
import { failingGates, isEligible } from "./check-eligibility.js"
import { type Gate, gates } from "./gate.js"
import { type Mentee, type Mentor, weekBit } from "./participant.js"
import { defaultRuleSet, type GateSettings } from "./rule-set.js"
import { plainYardstick } from "./yardstick.js"

interface Case {
  readonly mentee?: Partial<Mentee>
  readonly mentor?: Partial<Mentor>
  readonly settings?: Partial<GateSettings>
}

const ottawa = { latitude: 45.42, longitude: -75.7 }
const gatineau = { latitude: 45.48, longitude: -75.65 }
const montreal = { latitude: 45.5, longitude: -73.57 }
const mondayMorning = weekBit(0, "morning")
const sundayEvening = weekBit(6, "evening")
const inPerson = { modes: ["in-person"] } as const
const remote = { modes: ["remote"] } as const

function failing({ mentee, mentor, settings }: Case): readonly Gate[] {
  const [one, other] = [
    { ...plainMentee, ...mentee },
    { ...plainMentor, ...mentor },
  ]
  const all = { ...defaultRuleSet.gates, ...settings }
  const found = failingGates(one, other, all)
  expect(isEligible(one, other, all)).toBe(found.length === 0)
  // A whole pool looks people up instead of comparing them: it must find the same.
  const yardstick = plainYardstick({ ...defaultRuleSet, gates: all })
  const { scores } = buildInstance({ mentees: [one], mentors: [other] }, yardstick, { now: 0 })
  expect(scores.length).toBe(found.length === 0 ? 1 : 0)
  return found
}

test("two people of whom nothing is known may be paired", () => expect(failing({})).toEqual([]))

/** For each gate every way to fail it, and it alone. */
const ways: Readonly<Record<Gate, readonly Case[]>> = {
  "same-person": [{ mentor: { person: plainMentee.person } }],
  "in-reporting-line": [
    { mentee: { supervisors: [plainMentor.person] } },
    { mentee: { supervisors: ["other", plainMentor.person] } },
    { mentor: { supervisors: [plainMentee.person] } },
    { mentor: { supervisors: ["other", plainMentee.person] } },
    { mentee: { supervisors: ["one", "two", plainMentor.person] }, settings: { reportingLevels: 3 } },
  ],
  "same-unit": [
    { mentee: { unit: "u1" }, mentor: { unit: "u1" } },
    { mentee: { unit: "u1" }, mentor: { unit: "u1" }, settings: { origin: "another-organisation" } },
  ],
  "same-organisation": [
    { mentee: { organisation: "o1" }, mentor: { organisation: "o1" }, settings: { origin: "another-organisation" } },
  ],
  blocked: [
    { mentee: { blocked: { persons: [plainMentor.person] } } },
    { mentor: { blocked: { persons: [plainMentee.person] } } },
    { mentee: { blocked: { units: ["u1"] } }, mentor: { unit: "u1" } },
    { mentee: { unit: "u1" }, mentor: { blocked: { units: ["u1"] } } },
    { mentee: { blocked: { organisations: ["o1"] } }, mentor: { organisation: "o1" } },
    { mentee: { organisation: "o1" }, mentor: { blocked: { organisations: ["o1"] } } },
  ],
  "already-paired": [
    { mentee: { past: [{ person: plainMentor.person, again: false }] } },
    { mentor: { past: [{ person: plainMentee.person, again: false }] } },
    { mentee: { past: [{ person: plainMentor.person, again: true }] } },
    {
      mentee: { past: [{ person: plainMentor.person, again: true }] },
      mentor: { past: [{ person: plainMentee.person, again: false }] },
    },
  ],
  "no-free-place": [{ mentor: { places: 0 } }],
  away: [{ mentee: { isAway: true } }, { mentor: { isAway: true } }],
  "steps-missing": [{ mentee: { missingSteps: ["consent"] } }, { mentor: { missingSteps: ["training"] } }],
  "goal-declined": [{ mentee: { goals: ["writing", "budget"] }, mentor: { cannotHelpWith: ["writing"] } }],
  "identity-not-shared": [
    { mentee: { identity: { codes: ["one"], as: "requirement" } } },
    { mentee: { identity: { codes: ["one"], as: "requirement" } }, mentor: { identities: ["other"] } },
  ],
  "level-order": [
    { mentee: { level: 2 }, mentor: { level: 1 } },
    { mentee: { level: 1 }, mentor: { level: 2 }, settings: { levels: "mentor-at-or-below" } },
  ],
  "no-common-language": [
    { mentee: { languages: { fr: "fluent" } }, mentor: { languages: { en: "fluent" } } },
    { mentee: { languages: { fr: "fluent" } }, mentor: { languages: { en: "fluent", fr: "basic" } } },
    {
      mentee: { languages: { fr: "fluent" }, leastLanguageLevel: "advanced" },
      mentor: { languages: { fr: "intermediate" } },
    },
  ],
  "practice-not-offered": [
    {
      mentee: { practises: "fr", languages: { en: "fluent", fr: "basic" } },
      mentor: { languages: { en: "fluent", fr: "intermediate" } },
      settings: { practice: true },
    },
  ],
  "no-common-mode": [
    { mentee: inPerson, mentor: remote },
    { mentee: remote, mentor: inPerson },
  ],
  "too-far": [
    { mentee: { ...inPerson, place: ottawa }, mentor: { place: montreal } },
    { mentee: { ...inPerson, place: ottawa, farthest: 500 }, mentor: { place: montreal, farthest: 100 } },
    { mentee: { ...inPerson, region: "r1" }, mentor: { region: "r2" } },
    { mentee: { ...inPerson, place: ottawa, region: "r1" }, mentor: { region: "r2" } },
  ],
  "too-little-time": [
    { mentee: { week: mondayMorning }, mentor: { week: sundayEvening } },
    { mentee: { week: mondayMorning }, mentor: { week: mondayMorning }, settings: { commonParts: 2 } },
  ],
}

describe.each(gates)("a pair is never made: %s", (gate) => {
  test.each(ways[gate].map((way) => [JSON.stringify(way), way] as const))("%s", (_, way) => {
    expect(failing(way)).toEqual([gate])
  })
})

describe("a pair may be made", () => {
  test.each<readonly [string, Case]>([
    ["where the supervisor stands three levels up", { mentee: { supervisors: ["one", "two", plainMentor.person] } }],
    [
      "where the programme does not mind the reporting line",
      { mentee: { supervisors: [plainMentor.person] }, settings: { reportingLevels: 0 } },
    ],
    [
      "in one unit where the programme does not mind",
      { mentee: { unit: "u1" }, mentor: { unit: "u1" }, settings: { origin: "any" } },
    ],
    ["in one organisation and two units", { mentee: { organisation: "o1" }, mentor: { organisation: "o1" } }],
    [
      "again where both ask",
      {
        mentee: { past: [{ person: plainMentor.person, again: true }] },
        mentor: { past: [{ person: plainMentee.person, again: true }] },
      },
    ],
    [
      "where the mentor cannot help with the second goal",
      { mentee: { goals: ["budget", "writing"] }, mentor: { cannotHelpWith: ["writing"] } },
    ],
    ["where an identity is only preferred", { mentee: { identity: { codes: ["one"], as: "preference" } } }],
    [
      "with one of the identities required",
      { mentee: { identity: { codes: ["one", "two"], as: "requirement" } }, mentor: { identities: ["two"] } },
    ],
    ["at the same level", { mentee: { level: 2 }, mentor: { level: 2 } }],
    ["with a mentor below, among peers", { mentee: { level: 2 }, mentor: { level: 1 }, settings: { levels: "any" } }],
    [
      "with one language in common",
      { mentee: { languages: { fr: "intermediate" } }, mentor: { languages: { en: "fluent", fr: "intermediate" } } },
    ],
    ["where only one of them said languages", { mentee: { languages: { fr: "fluent" } } }],
    ["in person a few kilometres away", { mentee: { ...inPerson, place: ottawa }, mentor: { place: gatineau } }],
    [
      "in person farther away, where both would travel",
      { mentee: { ...inPerson, place: ottawa, farthest: 200 }, mentor: { place: montreal, farthest: 200 } },
    ],
    ["from afar, remotely", { mentee: { place: ottawa }, mentor: { place: montreal } }],
    ["in person where one said no place", { mentee: { ...inPerson, place: ottawa }, mentor: { region: "r1" } }],
    [
      "with one part of the week in common",
      { mentee: { week: mondayMorning | sundayEvening }, mentor: { week: mondayMorning } },
    ],
    ["where only one said a week", { mentee: { week: mondayMorning } }],
  ])("%s", (_, each) => expect(failing(each)).toEqual([]))
})
