import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { askRun } from "../../../platform/runs.js"
import type { Language } from "../../../platform/wording.js"
import { type Application, lockApplication } from "../applications/application.store.js"
import { sidesOfOpportunity } from "../opportunity/move-opportunity.js"
import { lockOpportunity, type Opportunity } from "../opportunity/opportunity.store.js"
import { findApplicantMessage, insertApplicantMessage } from "./applicant-message.store.js"
import { applicantMessageRun } from "./applicant-message-run.js"

interface WrittenMessage {
  readonly number: number
  /** The applications of those to whom it goes. */
  readonly receivers: readonly string[]
  readonly language: Language
  readonly subject: string
  readonly body: string
  /** Drawn with the form. */
  readonly key: string
}

/** What moderation took away is no ground to write to anybody. */
export const mayWriteFrom = ({ removedAt }: Pick<Opportunity, "removedAt">): boolean => removedAt === null

/** Who left by her own choice is written to no more; who was not selected still is. */
export const mayBeWrittenTo = ({ status }: Pick<Application, "status">): boolean =>
  status !== "withdrawn" && status !== "declined"

/** An author writes the same words to applicants whom she chose. Posted again with its key, it is the message that was sent. */
export async function writeToApplicants(ctx: Context, written: WrittenMessage): Promise<void> {
  const { number, language, subject, body, key } = written
  const opportunity = await lockOpportunity(ctx, number)
  const isAuthor = sidesOfOpportunity(ctx.actor, opportunity).includes("author")
  if (!isAuthor || !mayWriteFrom(opportunity)) throw new Refusal("not-found", "page-not-found")
  const sent = await findApplicantMessage(ctx, key)
  if (sent?.opportunity === number) return
  if (sent) throw new Refusal("not-found", "page-not-found")
  const receivers = [...new Set(written.receivers)].sort()
  for (const id of receivers) {
    const application = await lockApplication(ctx, id)
    if (application.opportunity !== number) throw new Refusal("not-found", "page-not-found")
    if (!mayBeWrittenTo(application)) throw new Refusal("conflict", "receiver-left-meanwhile")
  }
  const sentBy = actingMember(ctx).personId
  await insertApplicantMessage(ctx, { id: key, opportunity: number, language, subject, body }, { sentBy, receivers })
  await askRun(ctx, applicantMessageRun, { messageId: key })
  await record(ctx, { act: "opportunities.write-to-applicants", subject: { kind: "opportunity", key: number } })
}
