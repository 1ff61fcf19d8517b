import type { Context } from "../../../platform/context.js"
import { addTask } from "../../../platform/tasks.js"
import type { Language } from "../../../platform/wording.js"
import { insertMessage } from "./message.store.js"
import type { MessageKind } from "./message-kind.js"
import { sendTask } from "./send-task.js"

/** Queues one e-mail in the act's transaction: it leaves if and only if the act is saved. */
export async function sendMessage<Details>(
  ctx: Context,
  kind: Pick<MessageKind<Details>, "name" | "details">,
  to: { readonly accountId: string | null; readonly address: string; readonly language: Language },
  details: Details,
): Promise<void> {
  const id = await insertMessage(ctx, { ...to, kind: kind.name, details: kind.details.parse(details) })
  await addTask(ctx, sendTask, { messageId: id })
}
