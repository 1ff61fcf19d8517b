import type { Context } from "../../../platform/context.js"
import { approveOpportunity } from "./approve-opportunity.js"
import { dismissReports } from "./dismiss-reports.js"
import type { Decision } from "./moderation.forms.js"
import { removeOpportunity } from "./remove-opportunity.js"
import { sendBack } from "./send-back.js"
import { writeToAuthor } from "./write-to-author.js"

/** What moderation chose on the page of its review. */
export async function decide(ctx: Context, number: number, decision: Decision): Promise<void> {
  switch (decision.act) {
    case "approve":
      return approveOpportunity(ctx, { number })
    case "dismiss":
      return dismissReports(ctx, { number })
    case "write":
      return writeToAuthor(ctx, { number, letter: decision.letter })
    case "send-back":
      return sendBack(ctx, { number, reason: decision.reason, letter: decision.letter })
    case "remove":
      return removeOpportunity(ctx, { number, reason: decision.reason, letter: decision.letter })
  }
}
