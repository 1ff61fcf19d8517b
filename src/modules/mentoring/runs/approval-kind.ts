import { z } from "zod"
import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { RunKind } from "../../../platform/runs.js"
import { lockProgramme, type Programme } from "../programmes/programme.store.js"
import { type Choice, openProposal } from "../proposals/open-proposal.js"
import { findMatchingRun, listChoices, listUnproposed, type MatchingRun, saveProposalOf } from "./matching-run.store.js"
import { runsWords } from "./runs.words.js"

const parameters = z.object({
  matchingRunId: z.uuid(),
  /** Null stands for all of them. */
  mentees: z.array(z.uuid()).nullable(),
  approvedBy: z.uuid(),
})
type Parameters = z.infer<typeof parameters>

/** The last mentee that was looked at. */
const position = z.object({ after: z.uuid().nullable() })

/** Each is some fifteen statements: a transaction stays well under a second. */
const perBatch = 10

/** Turns approved pairs into proposals, a few at a time. */
export const approvalKind: RunKind<Parameters, z.infer<typeof position>> = {
  name: "mentoring.approve",
  label: { en: runsWords.en.approvalKind, fr: runsWords.fr.approvalKind },
  parameters,
  position,
  async start(ctx, { matchingRunId, mentees }) {
    const all = await listUnproposed(ctx, matchingRunId, { after: null, limit: 100_000 })
    const total = mentees === null ? all.length : all.filter((id) => mentees.includes(id)).length
    return { total, position: { after: null } }
  },
  async batch(ctx, { parameters: asked, position: { after } }) {
    const run = await findMatchingRun(ctx, asked.matchingRunId)
    const programme = run && (await lockProgramme(ctx, run.programmeId))
    if (!programme) return { done: 0, next: null }
    if (programme.status !== "open") throw new Refusal("conflict", "programme-not-open")
    const next = await listUnproposed(ctx, run.id, { after, limit: perBatch })
    const wanted = next.filter((id) => asked.mentees?.includes(id) ?? true)
    let failed = 0
    for (const mentee of wanted) {
      const proposalId = await propose(ctx, programme, run, { mentee, approvedBy: asked.approvedBy })
      if (proposalId === undefined) failed += 1
      else await saveProposalOf(ctx, run.id, mentee, proposalId)
    }
    const last = next.at(-1)
    return { done: wanted.length - failed, failed, next: last === undefined ? null : { after: last } }
  },
}

/** With the other choices where their places are still free, else without; undefined where the pair itself is gone. */
async function propose(
  ctx: Context,
  programme: Programme,
  run: MatchingRun,
  { mentee, approvedBy }: { readonly mentee: string; readonly approvedBy: string },
): Promise<string | undefined> {
  const ruleSet = `${run.rules.code} ${run.rules.version}`
  const choices: readonly Choice[] = (await listChoices(ctx, run.id, mentee)).map((choice) => ({
    mentorRegistrationId: choice.mentorRegistrationId,
    computed: { score: choice.score, contributions: choice.contributions, ruleSet },
  }))
  const asksMentor = programme.settings.asksMentorEachTime
  const tries = asksMentor ? [choices.slice(0, 1)] : [choices, choices.slice(0, 1)]
  for (const tried of tries) {
    try {
      return await openProposal(ctx, {
        ...{ programme, menteeRegistrationId: mentee, choices: tried, approvedBy, asksMentor },
      })
    } catch (error) {
      // Refused before anything was written: what the run found is no longer so.
      if (!(error instanceof Refusal)) throw error
    }
  }
  return undefined
}
