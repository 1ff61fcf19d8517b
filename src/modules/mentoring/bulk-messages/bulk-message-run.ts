import { z } from "zod"
import type { RunKind } from "../../../platform/runs.js"
import { tellPerson } from "../proposals/tell-person.js"
import { countTold, findBulkMessage, lockUntold, saveTold } from "./bulk-message.store.js"
import { bulkMessageReceived } from "./bulk-messages.notices.js"
import { bulkMessagesWords } from "./bulk-messages.words.js"

const parameters = z.object({ bulkMessageId: z.uuid() })

/** Where it is stands with each receiver; a position would say it a second time. */
const position = z.literal("untold")

const perBatch = 50

/** Tells the receivers of a message, some at a time; who was told is marked in the same transaction. */
export const bulkMessageRun: RunKind<z.infer<typeof parameters>, z.infer<typeof position>> = {
  name: "mentoring.send-bulk-message",
  label: { en: bulkMessagesWords.en.run, fr: bulkMessagesWords.fr.run },
  parameters,
  position,
  async start(ctx, { bulkMessageId }) {
    const message = await findBulkMessage(ctx, bulkMessageId)
    return { total: (message?.receiverCount ?? 0) - (await countTold(ctx, bulkMessageId)), position: "untold" }
  },
  async batch(ctx, { parameters: { bulkMessageId } }) {
    const next = await lockUntold(ctx, bulkMessageId, perBatch)
    for (const personId of next) await tellPerson(ctx, bulkMessageReceived, personId, { bulkMessageId })
    await saveTold(ctx, bulkMessageId, next)
    return { done: next.length, next: next.length < perBatch ? null : "untold" }
  },
}
