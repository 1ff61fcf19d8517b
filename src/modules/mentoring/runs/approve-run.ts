import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { askRun } from "../../../platform/runs.js"
import { findProgramme } from "../programmes/programme.store.js"
import { requireTeam } from "../programmes/team.js"
import { approvalKind } from "./approval-kind.js"
import { findMatchingRun } from "./matching-run.store.js"

/**
 * The coordination approves what a run found, all of it or the pairs of some mentees: each becomes a proposal. Pairs that
 * cannot be proposed any more, because a mentor paused meanwhile or a place went, are left and counted.
 */
export async function approveRun(
  ctx: Context,
  { matchingRunId, mentees }: { readonly matchingRunId: string; readonly mentees: readonly string[] | "all" },
): Promise<string> {
  const run = await findMatchingRun(ctx, matchingRunId)
  const programme = run && (await findProgramme(ctx, run.programmeId))
  if (!programme) throw new Refusal("not-found", "page-not-found")
  await requireTeam(ctx, programme)
  if (programme.status !== "open") throw new Refusal("conflict", "programme-not-open")
  if (run.solvedAt === null) throw new Refusal("conflict", "matching-run-not-solved")
  if (mentees !== "all" && mentees.length === 0) throw new Refusal("invalid", "pairs-to-choose")
  const approvedBy = actingMember(ctx).personId
  const id = await askRun(ctx, approvalKind, { matchingRunId, mentees: mentees === "all" ? null : mentees, approvedBy })
  await record(ctx, { act: "mentoring.approve-matching-run", subject: { kind: "matching-run", key: matchingRunId } })
  return id
}
