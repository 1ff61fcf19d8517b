import { z } from "zod"
import type { TaskKind } from "../../../platform/tasks.js"

export const sendTask: TaskKind<{ messageId: string }> = {
  name: "notices.send-message",
  payload: z.object({ messageId: z.uuid() }),
  attempts: 12,
}
