import { z } from "zod"
import type { TaskKind } from "../../../platform/tasks.js"

/** Looks at every open proposal: what waits is recalled, what is over ends. */
export const followTask: TaskKind<Record<string, never>> = { name: "mentoring.follow-proposals", payload: z.object({}) }
