import { z } from "zod"
import { type Context, system } from "../../platform/context.js"
import { act } from "../../platform/db.js"
import type { Recurring, Task } from "../../platform/tasks.js"
import { digestMessage } from "./digests/digests.messages.js"
import { digestsTask } from "./digests/digests.tasks.js"
import { eraseAddresses } from "./messages/message.store.js"
import type { MessageKind } from "./messages/message-kind.js"
import { type Postroom, sendingTask } from "./messages/messages.tasks.js"
import { deleteRead } from "./notice.store.js"
import type { NoticeKind } from "./notice-kind.js"
import { toldByMail } from "./told-by-mail.js"

const addressDays = 30
const readDays = 365
const batch = 1000

const forget: Task<Record<string, never>> = {
  name: "notices.forget-old",
  payload: z.object({}),
  async run(_, at) {
    const inBatches = async (step: (ctx: Context) => Promise<number>) => {
      while ((await act(at, system, step)) === batch);
    }
    await inBatches((ctx) => eraseAddresses(ctx, ctx.now.subtract({ hours: addressDays * 24 }), batch))
    await inBatches((ctx) => deleteRead(ctx, ctx.now.subtract({ hours: readDays * 24 }), batch))
  },
}

export const noticesRecurring: readonly Recurring[] = [
  { task: "notices.send-digests", cron: "*/15 * * * *" },
  { task: "notices.forget-old", cron: "40 7 * * *" },
]

export function noticesTasks(
  options: Postroom & { readonly messageKinds: readonly MessageKind[]; readonly noticeKinds: readonly NoticeKind[] },
): readonly Task[] {
  const { messageKinds, noticeKinds } = options
  const digest = digestMessage(noticeKinds) as MessageKind
  const kinds = [...messageKinds, ...noticeKinds.map(toldByMail), digest]
  return [sendingTask(options, kinds) as Task, digestsTask(noticeKinds) as Task, forget as Task]
}
