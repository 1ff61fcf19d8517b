import type { LeftOver } from "../../engine/scoring/explain-left-over.js"
import type { Remedy } from "../../engine/scoring/remedies.js"
import type { Reason } from "../../engine/scoring/score.js"
import type { ExplanationsMessages } from "./explanations.en.js"

/** Concepts as people wrote them. */
export type LabelOf = (code: string) => string

export function sayReason(reason: Reason, labelOf: LabelOf, words: ExplanationsMessages): string {
  switch (reason.code) {
    case "goals-covered":
      return words.goalsCovered({ concepts: reason.concepts.map(labelOf) })
    case "values-alike":
      return words.valuesAlike({ items: reason.items.map(labelOf) })
    case "interests-shared":
      return words.interestsShared({ concepts: reason.concepts.map(labelOf) })
    case "path-lived":
      return words.pathLived({ concepts: reason.concepts.map(labelOf) })
    case "meeting-easy":
      return reason.commonParts ? words.partsInCommon({ n: reason.commonParts }) : words.meetingEasy
    case "level-suits":
      if (reason.levels === 0) return words.sameLevel
      return reason.levels > 0 ? words.levelsAbove({ n: reason.levels }) : words.levelsBelow({ n: -reason.levels })
    case "language-shared":
      return words.languageShared[reason.language]
    case "language-practised":
      return words.languagePractised[reason.language]
    case "identity-shared":
      return words.identityShared({ concepts: reason.concepts.map(labelOf) })
  }
}

export function sayWhy(why: LeftOver, words: ExplanationsMessages): string {
  switch (why.code) {
    case "nobody-eligible":
      return words.nobodyEligible({
        gates: why.gates.map(({ gate, mentors }) => words.gateOf({ gate: words.gates[gate], n: mentors })),
      })
    case "below-threshold":
      return words.belowThreshold(why)
    case "places-taken":
      return words.placesTaken({ n: why.mentors })
  }
}

export function sayChanges(why: LeftOver, words: ExplanationsMessages): readonly string[] {
  if (why.code === "below-threshold") return [words.lowerThreshold]
  if (why.code === "places-taken") return [words.morePlaces]
  return why.remedies.length === 0 ? [words.anotherMentor] : why.remedies.map((remedy) => sayRemedy(remedy, words))
}

function sayRemedy(remedy: Remedy, words: ExplanationsMessages): string {
  switch (remedy.code) {
    case "accept-mode":
      return remedy.mode === "remote" ? words.acceptRemote : words.acceptInPerson
    case "travel-farther":
      return words.travelFarther({ kilometres: remedy.kilometres })
    case "free-more-time":
      return words.freeMoreTime
    case "ask-lower-level":
      return words.askLowerLevel
    case "finish-steps":
      return words.finishSteps
    case "prefer-identity":
      return words.preferIdentity
  }
}
