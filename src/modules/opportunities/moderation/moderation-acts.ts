import { actsFrom } from "../../../platform/transitions.js"
import { opportunityTransitions } from "../opportunity/opportunity.js"
import type { OpenedReview } from "./open-review.js"

/** What moderation may decide, from the kindest. */
export const moderationActs = ["approve", "dismiss", "write", "send-back", "remove"] as const
export type ModerationAct = (typeof moderationActs)[number]

/** Those that would be done now. */
export function openModerationActs({ opened: { opportunity }, reports }: OpenedReview): readonly ModerationAct[] {
  const open = actsFrom(opportunityTransitions, opportunity.status, ["moderation"])
  const isOpen: Readonly<Record<ModerationAct, boolean>> = {
    approve: open.has("approve"),
    dismiss: reports.some(({ status }) => status === "open"),
    write: true,
    "send-back": open.has("send-back"),
    remove: open.has("remove") && opportunity.removedAt === null,
  }
  return moderationActs.filter((act) => isOpen[act])
}
