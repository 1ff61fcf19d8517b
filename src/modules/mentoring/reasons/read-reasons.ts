import type { Criterion } from "../../../engine/scoring/criterion.js"
import { strongestReasons } from "../../../engine/scoring/explain-pair.js"
import type { PairContribution, Reason } from "../../../engine/scoring/score.js"
import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { readSubjectNames } from "../registrations/answers/answer-names.js"
import { sayReason } from "./say-reason.js"

/** What one criterion gave, with its reason in words. */
export interface SaidContribution {
  readonly criterion: Criterion
  readonly points: number
  readonly outOf: number
  /** Null where nothing is to be said. */
  readonly text: string | null
}

const subjectsOf = (reason: Reason | null) => (reason?.code === "goals-covered" ? reason.concepts : [])

/** Criterion by criterion. What she lived is the mentor’s to speak of: of identity only the points are told. */
export async function sayContributions(
  reading: Reading,
  language: Language,
  contributions: readonly PairContribution[],
): Promise<readonly SaidContribution[]> {
  const subjects = contributions.flatMap(({ reason }) => subjectsOf(reason))
  const subject = await readSubjectNames(reading, language, subjects)
  return contributions.map(({ criterion, points, outOf, reason }) => ({
    ...{ criterion, points, outOf },
    text: reason && criterion !== "identity" ? sayReason(language, reason, subject) : null,
  }))
}

/** The strongest reasons, the strongest first. */
export async function sayStrongestReasons(
  reading: Reading,
  language: Language,
  contributions: readonly PairContribution[],
): Promise<readonly string[]> {
  const reasons = strongestReasons(contributions)
  const subject = await readSubjectNames(reading, language, reasons.flatMap(subjectsOf))
  return reasons.map((reason) => sayReason(language, reason, subject))
}
