import { z } from "zod"
import { system } from "../../platform/context.js"
import { act } from "../../platform/db.js"
import type { Recurring, Task } from "../../platform/tasks.js"
import { digestMessage } from "./digests/digests.messages.js"
import { digestsTask } from "./digests/digests.tasks.js"
import { eraseAddresses } from "./messages/message.store.js"
import type { MessageKind } from "./messages/message-kind.js"
import { type Postroom, sendingTask } from "./messages/messages.tasks.js"
import type { NoticeKind } from "./notice-kind.js"
import { toldByMail } from "./told-by-mail.js"

const addressDays = 30
const batch = 1000

/** The row stays longer, to say that something was sent; where it went does not. */
const forgetAddresses: Task<Record<string, never>> = {
  name: "notices.forget-addresses",
  payload: z.object({}),
  async run(_, at) {
    let count = batch
    while (count === batch) {
      count = await act(at, system, (ctx) => eraseAddresses(ctx, ctx.now.subtract({ hours: addressDays * 24 }), batch))
    }
  },
}

export const noticesRecurring: readonly Recurring[] = [
  { task: "notices.send-digests", cron: "*/15 * * * *" },
  { task: "notices.forget-addresses", cron: "40 7 * * *" },
]

export function noticesTasks(
  options: Postroom & { readonly messageKinds: readonly MessageKind[]; readonly noticeKinds: readonly NoticeKind[] },
): readonly Task[] {
  const { messageKinds, noticeKinds } = options
  const digest = digestMessage(noticeKinds) as MessageKind
  const kinds = [...messageKinds, ...noticeKinds.map(toldByMail), digest]
  return [sendingTask(options, kinds) as Task, digestsTask(noticeKinds) as Task, forgetAddresses as Task]
}
