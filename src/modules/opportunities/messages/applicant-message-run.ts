import { z } from "zod"
import type { RunKind } from "../../../platform/runs.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { countUntold, lockUntold, saveTold } from "./applicant-message.store.js"
import { applicantMessageReceived } from "./applicant-messages.notices.js"
import { messagesWords } from "./messages.words.js"

const parameters = z.object({ messageId: z.uuid() })

/** Where it is stands with each receiver; a position would say it a second time. */
const position = z.literal("untold")

const perBatch = 50

/** Tells the receivers of a message, some at a time; who was told is marked in the same transaction. */
export const applicantMessageRun: RunKind<z.infer<typeof parameters>, z.infer<typeof position>> = {
  name: "opportunities.send-applicant-message",
  label: { en: messagesWords.en.notice.run, fr: messagesWords.fr.notice.run },
  parameters,
  position,
  start: async (ctx, { messageId }) => ({ total: await countUntold(ctx, messageId), position: "untold" }),
  async batch(ctx, { parameters: { messageId } }) {
    const next = await lockUntold(ctx, messageId, perBatch)
    for (const { applicationId, personId } of next) {
      await tellPeople(ctx, applicantMessageReceived, [personId], { applicationId, messageId })
    }
    await saveTold(
      ctx,
      messageId,
      next.map(({ applicationId }) => applicationId),
    )
    return { done: next.length, next: next.length < perBatch ? null : "untold" }
  },
}
