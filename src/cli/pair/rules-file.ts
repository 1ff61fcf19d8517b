import { z } from "zod"
import { criteria, scaleWeights } from "../../engine/scoring/criterion.js"
import { languageLevels } from "../../engine/scoring/participant.js"
import { defaultRuleSet, levelRules, originRules, type RuleSet } from "../../engine/scoring/rule-set.js"

const points = z.int().min(0).max(1000)
const usual = defaultRuleSet

/** What a file of rules may change of the rule set that the program comes with; the rest stays. */
const rules = z.strictObject({
  weights: z.partialRecord(z.enum(criteria), points).default({}),
  gates: z
    .strictObject({
      reportingLevels: z.int().min(0).max(10).default(usual.gates.reportingLevels),
      origin: z.enum(originRules).default(usual.gates.origin),
      levels: z.enum(levelRules).default(usual.gates.levels),
      language: z.enum(languageLevels).default(usual.gates.language),
      practice: z.boolean().default(usual.gates.practice),
      commonParts: z.int().min(0).max(28).default(usual.gates.commonParts),
      farthest: z.int().min(0).max(20_000).default(usual.gates.farthest),
    })
    .default(usual.gates),
  goalWeights: z
    .array(z.int().min(1).max(100))
    .min(1)
    .max(10)
    .default([...usual.goalWeights]),
  levelCloseness: z
    .array(points)
    .min(1)
    .max(20)
    .default([...usual.levelCloseness]),
  threshold: points.default(0),
  wishPoints: z
    .array(z.int().min(0).max(150))
    .max(10)
    .default([...usual.wishPoints]),
})

export type RulesReading =
  | { readonly ruleSet: RuleSet }
  /** Where in the file; undefined where it is no JSON at all. */
  | { readonly problem: { readonly at: string } | undefined }

export function readRules(text: string): RulesReading {
  const json = parseJson(text)
  if (json === undefined) return { problem: undefined }
  const outcome = rules.safeParse(json)
  if (!outcome.success) return { problem: { at: placeOf(outcome.error.issues[0]) } }
  const { threshold, ...settings } = outcome.data
  const weights = scaleWeights({ ...usual.weights, ...settings.weights })
  if (criteria.every((criterion) => weights[criterion] === 0)) return { problem: { at: "weights" } }
  return {
    ruleSet: {
      ...usual,
      ...settings,
      code: "file",
      weights,
      // Lists say since when people wait, or not: a threshold that falls with time would treat them unequally.
      threshold: { first: threshold, weekly: 0, last: threshold },
    },
  }
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
