import { z } from "zod"
import { mostPoints } from "../../../../engine/measuring/measure.js"
import { byCriterion, criteria } from "../../../../engine/scoring/criterion.js"
import { languageLevels } from "../../../../engine/scoring/participant.js"
import {
  defaultRuleSet,
  levelRules,
  mostValueItems,
  originRules,
  type RuleSet,
  ruleSetOfStream,
  type Stream,
} from "../../../../engine/scoring/rule-set.js"
import { type Refusal, refuseField } from "../../../../platform/refusal.js"
import { valueItemCodes } from "../../lists/mentoring-lists.js"

const points = z.int().min(0).max(mostPoints)

/** What a programme decides of a rule set; the rest is the platform's. */
const ruleSetData = z.object({
  weights: z.object(byCriterion(() => points)),
  valueItems: z.array(z.enum(valueItemCodes)).max(mostValueItems),
  threshold: z.object({ first: points, weekly: z.int().min(0).max(200), last: points }),
  gates: z.object({
    reportingLevels: z.int().min(0).max(5),
    origin: z.enum(originRules),
    levels: z.enum(levelRules),
    language: z.enum(languageLevels),
    practice: z.boolean(),
    commonParts: z.int().min(0).max(10),
    farthest: z.int().min(1).max(1000),
  }),
})
export type RuleSetData = z.infer<typeof ruleSetData>

/** What is kept of a version, checked again: the database may be older than the program. */
export function readRuleSetData(kept: unknown): RuleSetData {
  return ruleSetData.parse(kept)
}

/** The platform's rules for a stream, for programmes that have decided nothing. */
export function defaultRulesOf(stream: Stream): RuleSetData {
  const { weights, valueItems, threshold, gates } = ruleSetOfStream(defaultRuleSet, stream)
  return readRuleSetData({ weights, valueItems, threshold, gates })
}

/** The whole rule set that the engine scores by. */
export function ruleSetFrom(
  stream: Stream,
  data: RuleSetData,
  version: Pick<RuleSet, "code" | "version" | "from">,
): RuleSet {
  return { ...ruleSetOfStream(defaultRuleSet, stream), ...data, ...version }
}

/** What keeps rules from serving, beside their field; undefined when they can. */
export function problemOfRules(data: RuleSetData): Refusal | undefined {
  const total = criteria.reduce((sum, criterion) => sum + data.weights[criterion], 0)
  if (total !== mostPoints) return refuseField(`weight.${criteria[0]}`, "weights-not-a-thousand", { total })
  if (data.threshold.last > data.threshold.first) return refuseField("last", "threshold-rises")
  return undefined
}

/** The stream that an address asks for, else the programme's first. */
export function streamIn(asked: string | undefined, streams: readonly Stream[]): Stream {
  const [first = "traditional"] = streams
  return streams.find((stream) => stream === asked) ?? first
}
