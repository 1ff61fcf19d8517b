import type { Remedy } from "../../engine/scoring/remedies.js"
import type { Reason } from "../../engine/scoring/score.js"
import type { ExplanationsMessages } from "./explanations.en.js"
import type { LeftOverMentee } from "./pair-people.js"

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

export function sayWhy({ why, barriers }: LeftOverMentee, words: ExplanationsMessages): string {
  switch (why.reason) {
    case "no-eligible-pair":
      return words.nobodyEligible({
        gates: (barriers?.gates ?? []).map(({ gate, mentors }) =>
          words.gateOf({ gate: words.gates[gate], n: mentors }),
        ),
      })
    case "below-threshold":
      return words.belowThreshold({ best: why.bestScore, needed: why.threshold })
    case "not-enough-places":
      return words.placesTaken({ n: why.mentors })
    case "worth-too-little":
      return words.worthTooLittle({ best: why.bestScore })
  }
}

export function sayChanges({ why, barriers }: LeftOverMentee, words: ExplanationsMessages): readonly string[] {
  switch (why.reason) {
    case "no-eligible-pair": {
      const remedies = (barriers?.remedies ?? []).map((remedy) => sayRemedy(remedy, words))
      return remedies.length > 0 ? remedies : [words.anotherMentor]
    }
    case "below-threshold":
      return [words.lowerThreshold]
    case "not-enough-places":
      return [words.morePlaces]
    case "worth-too-little":
      return [words.otherAim]
  }
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
