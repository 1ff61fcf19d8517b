import { z } from "zod"
import { mostPoints } from "../../engine/measuring/measure.js"
import { problemsOfRuleSet, type RuleSetProblem } from "../../engine/scoring/check-rule-set.js"
import { criteria, scaleWeights } from "../../engine/scoring/criterion.js"
import { languageLevels } from "../../engine/scoring/participant.js"
import { defaultRuleSet, levelRules, originRules, type RuleSet } from "../../engine/scoring/rule-set.js"

const usual = defaultRuleSet

/** What a file of rules may change of the rule set that the program comes with; the rest stays. */
const rules = z.strictObject({
  weights: z.partialRecord(z.enum(criteria), z.int().min(0).max(mostPoints)).default({}),
  gates: z
    .strictObject({
      reportingLevels: z.number().default(usual.gates.reportingLevels),
      origin: z.enum(originRules).default(usual.gates.origin),
      levels: z.enum(levelRules).default(usual.gates.levels),
      language: z.enum(languageLevels).default(usual.gates.language),
      practice: z.boolean().default(usual.gates.practice),
      commonParts: z.number().default(usual.gates.commonParts),
      farthest: z.number().default(usual.gates.farthest),
    })
    .default(usual.gates),
  goalWeights: z.array(z.number()).default([...usual.goalWeights]),
  levelCloseness: z.array(z.number()).default([...usual.levelCloseness]),
  threshold: z.number().default(0),
  wishPoints: z.array(z.number()).default([...usual.wishPoints]),
})

/** Where in the file each rule of a rule set stands. */
const placeOfProblem: Readonly<Record<RuleSetProblem, string>> = {
  "weights-not-whole": "weights",
  "weights-not-a-thousand": "weights",
  "goal-weights-out-of-range": "goalWeights",
  "value-items-too-many": "valueItems",
  "value-item-twice": "valueItems",
  "level-closeness-out-of-range": "levelCloseness",
  "threshold-out-of-range": "threshold",
  "wish-points-out-of-range": "wishPoints",
  "reporting-levels-out-of-range": "gates.reportingLevels",
  "common-parts-out-of-range": "gates.commonParts",
  "distance-out-of-range": "gates.farthest",
}

export type RulesReading =
  | { readonly ruleSet: RuleSet }
  /** Where in the file; undefined where it is no JSON at all. */
  | { readonly problem: { readonly at: string } | undefined }

export function readRules(text: string): RulesReading {
  const json = parseJson(text)
  if (json === undefined) return { problem: undefined }
  const outcome = rules.safeParse(json)
  if (!outcome.success) return { problem: { at: placeOf(outcome.error.issues[0]) } }
  const { threshold, weights, ...settings } = outcome.data
  const ruleSet = {
    ...usual,
    ...settings,
    code: "file",
    weights: scaleWeights({ ...usual.weights, ...weights }),
    // Lists say since when people wait, or not: a threshold that falls with time would treat them unequally.
    threshold: { first: threshold, weekly: 0, last: threshold },
  }
  const [problem] = problemsOfRuleSet(ruleSet)
  return problem ? { problem: { at: placeOfProblem[problem] } } : { ruleSet }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch {
    return undefined
  }
}

/** The name of what is wrong: an unknown one stands beside its place. */
function placeOf(issue: z.core.$ZodIssue | undefined): string {
  const path = issue?.path.map(String) ?? []
  return [...path, ...(issue?.code === "unrecognized_keys" ? issue.keys : [])].join(".") || "{}"
}
