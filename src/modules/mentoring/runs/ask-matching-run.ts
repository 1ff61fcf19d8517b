import type { RuleSet } from "../../../engine/scoring/rule-set.js"
import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { askRun } from "../../../platform/runs.js"
import { lockProgramme, type Programme } from "../programmes/programme.store.js"
import { currentRuleSet } from "../programmes/rules/current-rule-set.js"
import { requireTeam } from "../programmes/team.js"
import type { Stream } from "../registrations/registration.js"
import { insertMatchingRun, type MatchingRun, saveRunId } from "./matching-run.store.js"
import { matchingRunKind } from "./matching-run-kind.js"

interface Asked {
  readonly programmeId: string
  readonly stream: Stream
  /** What if: other settings than the programme’s, for this run alone. */
  readonly aim?: MatchingRun["aim"] | undefined
  readonly threshold?: number | undefined
  readonly besideId?: string | undefined
}

/** The coordination asks for a dry run: the best pairing of all who wait, sent to nobody. */
export async function askMatchingRun(ctx: Context, asked: Asked): Promise<string> {
  const programme = await lockProgramme(ctx, asked.programmeId)
  if (!programme) throw new Refusal("not-found", "page-not-found")
  await requireTeam(ctx, programme)
  return beginMatchingRun(ctx, programme, asked, actingMember(ctx).personId)
}

/** The programme is locked and the caller has decided who may ask; the night asks in nobody’s name. */
export async function beginMatchingRun(
  ctx: Context,
  programme: Programme,
  { stream, aim, threshold, besideId }: Omit<Asked, "programmeId">,
  askedBy: string | null,
): Promise<string> {
  if (programme.status !== "open") throw new Refusal("conflict", "programme-not-open")
  const rules = withThreshold(await currentRuleSet(ctx, programme.id, stream), threshold)
  const id = await insertMatchingRun(ctx, {
    ...{ programmeId: programme.id, stream, aim: aim ?? programme.settings.aim, rules },
    ...{ seed: seedFrom(ctx.correlation), besideId: besideId ?? null, askedBy },
  })
  await saveRunId(ctx, id, await askRun(ctx, matchingRunKind, { matchingRunId: id }))
  await record(ctx, { act: "mentoring.ask-matching-run", subject: { kind: "matching-run", key: id } })
  return id
}

/** A threshold asked for here gives way with time no further than to itself. */
function withThreshold(rules: RuleSet, first: number | undefined): RuleSet {
  if (first === undefined) return rules
  return { ...rules, threshold: { ...rules.threshold, first, last: Math.min(rules.threshold.last, first) } }
}

/** From the act’s own random key, so that ties are broken by a lot that is kept and can be drawn again. */
function seedFrom(correlation: string): number {
  return Number.parseInt(correlation.slice(0, 7), 16)
}
