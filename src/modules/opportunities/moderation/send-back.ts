import type { Context } from "../../../platform/context.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { keepLetter, lockToModerate } from "./moderate.js"
import { opportunitySentBack } from "./moderation.notices.js"
import type { ReportReason } from "./report.js"

interface SendingBack {
  readonly number: number
  readonly reason: ReportReason
  readonly letter: string | null
}

/** Not ready: it is its author’s draft again, with what to mend. */
export async function sendBack(ctx: Context, { number, reason, letter }: SendingBack): Promise<void> {
  const opportunity = await lockToModerate(ctx, number)
  await moveOpportunity(ctx, opportunity, { act: "send-back", sides: ["moderation"], reason })
  await keepLetter(ctx, number, letter)
  await tellPeople(ctx, opportunitySentBack, authorsOf(opportunity), { number })
}
