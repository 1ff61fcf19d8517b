import { isDeepStrictEqual } from "node:util"
import type { Stream } from "../../../../engine/scoring/rule-set.js"
import { actingMember, type Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { Refusal } from "../../../../platform/refusal.js"
import { lockLedProgramme } from "../lead-programme.js"
import { findLatestRuleSet, insertRuleSetVersion } from "./rule-set.store.js"
import { defaultRulesOf, problemOfRules, type RuleSetData } from "./rule-set-data.js"

export interface RuleSetInput {
  readonly programmeId: string
  readonly stream: Stream
  /** The version that the page showed; 0 where the platform's rules held. */
  readonly version: number
  readonly data: RuleSetData
}

/** Makes a new version of a stream's rules. The others stay as they were: past pairings name theirs. */
export async function saveRuleSet(ctx: Context, { programmeId, stream, version, data }: RuleSetInput): Promise<void> {
  const programme = await lockLedProgramme(ctx, programmeId)
  const problem = problemOfRules(data)
  if (problem) throw problem
  const latest = await findLatestRuleSet(ctx, programmeId, stream)
  if ((latest?.version ?? 0) !== version) throw new Refusal("conflict", "rules-changed-meanwhile")
  if (isDeepStrictEqual(data, latest?.data ?? defaultRulesOf(stream))) throw new Refusal("conflict", "rules-unchanged")
  const fromOn = ctx.now.toZonedDateTimeISO(programme.timeZone).toPlainDate().toString()
  const { personId: madeBy } = actingMember(ctx)
  await insertRuleSetVersion(ctx, { programmeId, stream, version: version + 1, fromOn, data, madeBy })
  await record(ctx, { act: "mentoring.set-rules", subject: { kind: "programme", key: programmeId } })
}
