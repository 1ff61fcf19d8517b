import { defaultRuleSet, type RuleSet, ruleSetOfStream, type Stream } from "../../../../engine/scoring/rule-set.js"
import type { Reading } from "../../../../platform/context.js"
import { findLatestRuleSet } from "./rule-set.store.js"
import { ruleSetFrom } from "./rule-set-data.js"

/** By which rules a stream of a programme pairs at this moment: its own latest version, else the platform's. */
export async function currentRuleSet(reading: Reading, programmeId: string, stream: Stream): Promise<RuleSet> {
  const latest = await findLatestRuleSet(reading, programmeId, stream)
  if (!latest) return ruleSetOfStream(defaultRuleSet, stream)
  const { version, fromOn, data } = latest
  return ruleSetFrom(stream, data, { code: `${programmeId}/${stream}`, version, from: fromOn })
}
