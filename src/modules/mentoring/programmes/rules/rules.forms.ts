import { z } from "zod"
import { mostPoints } from "../../../../engine/measuring/measure.js"
import { byCriterion, criteria } from "../../../../engine/scoring/criterion.js"
import { languageLevels } from "../../../../engine/scoring/participant.js"
import { levelRules, mostValueItems, originRules } from "../../../../engine/scoring/rule-set.js"
import { type ValueItemCode, valueItemCodes } from "../../lists/mentoring-lists.js"
import type { RuleSetData } from "./rule-set-data.js"

/** A whole number as it is typed. */
const whole = (most: number, least = 0) =>
  z
    .string("number-unreadable")
    .trim()
    .regex(/^\d{1,4}$/, "number-unreadable")
    .transform(Number)
    .pipe(z.int().min(least, "number-unreadable").max(most, "number-unreadable"))

const weightField = (criterion: string): string => `weight.${criterion}`

const weightFields = Object.fromEntries(criteria.map((criterion) => [weightField(criterion), whole(mostPoints)]))

/** A version of the rules as its page sends it; `version` is the one that the page showed. */
export const rulesForm = z
  .object({
    ...weightFields,
    valueItems: z.preprocess(
      (sent) => [sent ?? []].flat(),
      z.array(z.enum(valueItemCodes)).max(mostValueItems, "value-items-too-many"),
    ),
    first: whole(mostPoints),
    weekly: whole(200),
    last: whole(mostPoints),
    origin: z.enum(originRules, "answer-unknown"),
    levels: z.enum(levelRules, "answer-unknown"),
    language: z.enum(languageLevels, "answer-unknown"),
    practice: z.literal("yes").optional(),
    reportingLevels: whole(5),
    commonParts: whole(10),
    farthest: whole(1000, 1),
    version: z.coerce.number().int().min(0),
  })
  .transform(({ version, valueItems, first, weekly, last, practice, ...form }): Sent => {
    const { origin, levels, language, reportingLevels, commonParts, farthest, ...weights } = form
    const typed: Readonly<Record<string, number>> = weights
    return {
      version,
      data: {
        weights: byCriterion((criterion) => typed[weightField(criterion)] ?? 0),
        valueItems,
        threshold: { first, weekly, last },
        gates: {
          ...{ origin, levels, language, reportingLevels, commonParts, farthest },
          practice: practice === "yes",
        },
      },
    }
  })

interface Sent {
  readonly version: number
  readonly data: RuleSetData
}

/** What the fields show of a version. */
export function rulesValues({ weights, valueItems, threshold, gates }: RuleSetData, version: number) {
  return {
    ...Object.fromEntries(criteria.map((criterion) => [weightField(criterion), String(weights[criterion])])),
    valueItems: valueItems as readonly ValueItemCode[],
    first: String(threshold.first),
    weekly: String(threshold.weekly),
    last: String(threshold.last),
    origin: gates.origin,
    levels: gates.levels,
    language: gates.language,
    practice: gates.practice ? "yes" : undefined,
    reportingLevels: String(gates.reportingLevels),
    commonParts: String(gates.commonParts),
    farthest: String(gates.farthest),
    version: String(version),
  }
}
