import type { Context } from "../../../platform/context.js"
import { countRemindersDue } from "./answer-deadline.js"
import { lockWholeProposal } from "./lock-proposal.js"
import { isOpen } from "./proposal.js"
import { saveProposal } from "./proposal.store.js"
import { proposalReminder, requestReminder } from "./proposals.notices.js"
import { tellMentorsAsked } from "./tell-of-proposal.js"
import { tellPerson } from "./tell-person.js"

/** Recalls a proposal on the mornings that its programme chose; mornings missed together are recalled once. */
export async function remindOfProposal(ctx: Context, { proposalId }: { readonly proposalId: string }): Promise<void> {
  const whole = await lockWholeProposal(ctx, proposalId)
  const { proposal, programme } = whole
  const { settings, timeZone } = programme
  const due = countRemindersDue({ sentAt: proposal.sentAt, now: ctx.now }, settings.reminderDays, timeZone)
  if (!isOpen(proposal.status) || due <= proposal.remindersSent) return
  await saveProposal(ctx, proposal, { remindersSent: due })
  if (proposal.status === "asked") return tellMentorsAsked(ctx, whole, requestReminder)
  await tellPerson(ctx, proposalReminder, proposal.menteeId, { proposalId })
}
