import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anyMentee, anyMentor, anyYardstick, plainMentee, plainMentor } from "../../../tests/support/mentoring-pools.js"
import { failingGates } from "./check-eligibility.js"
import { explainPair, strongestReasons } from "./explain-pair.js"
import { confidentialGates, gates } from "./gate.js"
import { isNear } from "./meeting.js"
import type { Mentee, Mentor, Participant } from "./participant.js"
import { type Remedy, remediesFor, type Side } from "./remedies.js"
import { defaultRuleSet } from "./rule-set.js"
import { scorePair } from "./score-pair.js"
import { plainYardstick } from "./yardstick.js"

const plain = plainYardstick(defaultRuleSet)

describe("why this mentor", () => {
  const mentee: Mentee = {
    ...plainMentee,
    ...{ goals: ["writing", "budget"], interests: ["hiking"], paths: ["region"], level: 1, rhythm: "monthly" },
    ...{ values: { pace: 2, change: 1 }, preferredLanguage: "fr", week: 0b1111111 },
  }
  const mentor: Mentor = {
    ...plainMentor,
    ...{
      expertise: [{ concept: "writing", level: "expert" }],
      interests: ["hiking"],
      paths: ["region"],
      level: 2,
      rhythm: "monthly",
    },
    ...{ values: { pace: 2, change: -1 }, languages: { fr: "fluent" }, week: 0b1111111 },
  }

  test("the three that add most are named, with what the two share", () => {
    expect(explainPair(mentee, mentor, plain)).toMatchObject({
      failing: [],
      reasons: [
        { code: "goals-covered", concepts: ["writing"] },
        { code: "interests-shared", concepts: ["hiking"] },
        { code: "values-alike", items: ["pace"] },
      ],
    })
  })

  test("each criterion has a reason of its own", () => {
    const reasons = scorePair(mentee, mentor, plain).contributions.map(({ reason }) => reason)
    expect(reasons.slice(3)).toEqual([
      { code: "path-lived", concepts: ["region"] },
      { code: "meeting-easy", commonParts: 7, mode: null, rhythm: "monthly" },
      { code: "level-suits", levels: 1 },
      { code: "language-shared", language: "fr" },
    ])
  })

  test("nothing is said where nothing was answered", () => {
    expect(explainPair(plainMentee, plainMentor, plain).reasons).toEqual([])
  })

  test("an identity is never given as a reason", () => {
    const ruleSet = { ...defaultRuleSet, weights: { ...defaultRuleSet.weights, goals: 0, identity: 300 } }
    const asking: Mentee = { ...plainMentee, identity: { codes: ["one"], as: "preference" } }
    const { contributions } = scorePair(asking, { ...plainMentor, identities: ["one"] }, plainYardstick(ruleSet))
    expect(contributions.at(-1)?.reason).toEqual({ code: "identity-shared", concepts: ["one"] })
    expect(strongestReasons(contributions)).toEqual([])
  })
})

describe("why not, and what would change it", () => {
  test("a mode that one of them could accept", () => {
    const { failing } = explainPair(
      { ...plainMentee, modes: ["in-person"], region: "r1" },
      { ...plainMentor, region: "r2" },
      plain,
    )
    expect(failing).toEqual([{ gate: "too-far", remedies: [{ code: "accept-mode", mode: "remote", by: ["mentee"] }] }])
  })

  test("whoever follows a remedy finds that gate open", () => {
    fc.assert(
      fc.property(anyMentee, anyMentor, anyYardstick, (mentee, mentor, { ruleSet: { gates: settings } }) => {
        for (const gate of failingGates(mentee, mentor, settings)) {
          const remedies = remediesFor(gate, mentee, mentor, settings)
          if (gate === "steps-missing") {
            const [one, other] = remedies.reduce(follow, [mentee, mentor])
            expect(failingGates(one, other, settings)).not.toContain(gate)
            continue
          }
          for (const remedy of remedies) {
            const [one, other] = follow([mentee, mentor], remedy)
            expect(failingGates(one, other, settings)).not.toContain(gate)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test("what somebody declared of somebody else has no remedy, and is told to nobody else", () => {
    expect(confidentialGates).toEqual(["blocked", "in-reporting-line", "already-paired"])
    for (const gate of gates.filter((each) => confidentialGates.includes(each))) {
      expect(remediesFor(gate, plainMentee, plainMentor, defaultRuleSet.gates)).toEqual([])
    }
  })
})

/** Both people after those named have done what the remedy says. */
function follow([mentee, mentor]: readonly [Mentee, Mentor], remedy: Remedy): readonly [Mentee, Mentor] {
  const change = <One extends Participant>(one: One, side: Side): One =>
    remedy.by.includes(side) ? { ...one, ...changed(one, remedy) } : one
  return [change(mentee, "mentee"), change(mentor, "mentor")]
}

function changed(one: Participant & Pick<Mentee, "identity">, remedy: Remedy): Partial<Mentee> {
  switch (remedy.code) {
    case "accept-mode":
      return { modes: [...(one.modes ?? []), remedy.mode] }
    case "travel-farther":
      return { farthest: remedy.kilometres }
    case "free-more-time":
      return { week: 2 ** 28 - 1 }
    case "ask-lower-level":
      return { leastLanguageLevel: remedy.level }
    case "finish-steps":
      return { missingSteps: [] }
    case "prefer-identity":
      return one.identity ? { identity: { ...one.identity, as: "preference" } } : {}
  }
}

test("distances are near enough to those of the map", () => {
  const [ottawa, montreal] = [
    { latitude: 45.4215, longitude: -75.6972 },
    { latitude: 45.5019, longitude: -73.5674 },
  ]
  const near = (farthest: number) =>
    isNear(
      { ...plainMentee, place: ottawa },
      { ...plainMentor, place: montreal },
      { ...defaultRuleSet.gates, farthest },
    )
  expect([near(164), near(168)]).toEqual([false, true])
})
