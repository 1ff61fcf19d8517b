import type { Context } from "../../../platform/context.js"
import { makeProposal } from "../proposals/make-proposal.js"
import type { ScoredPool } from "./score-pool.js"

/** The coordinator proposes to so many of those who wait the mentor who suits each best, and one other. */
export async function proposePairings(
  ctx: Context,
  programmeId: string,
  { pool, most }: { readonly pool: ScoredPool; readonly most: number },
): Promise<void> {
  const used = new Set<string>()
  let proposed = 0
  for (const mentee of pool.waiting) {
    if (proposed === most) return
    const choices = pool
      .best(mentee)
      .filter(({ mentor, computed }) => !used.has(mentor) && computed.score >= leastScore)
      .slice(0, 2)
    if (choices.length === 0) continue
    for (const { mentor } of choices) used.add(mentor)
    await makeProposal(ctx, {
      ...{ programmeId, menteeRegistrationId: mentee },
      choices: choices.map(({ mentor, computed }) => ({ mentorRegistrationId: mentor, computed })),
    })
    proposed += 1
  }
}

const leastScore = 450
