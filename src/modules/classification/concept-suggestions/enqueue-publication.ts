import { z } from "zod"
import type { Context } from "../../../platform/context.js"
import { addTask, type TaskKind } from "../../../platform/tasks.js"
import { type SuggestedList, suggestedLists } from "./concept-suggestion.js"

export const publicationTask: TaskKind<{ list: SuggestedList }> = {
  name: "classification.publish-additions",
  payload: z.object({ list: z.enum(suggestedLists) }),
}

/** Several acceptances that wait make one edition. */
export async function enqueuePublication(ctx: Context, list: SuggestedList): Promise<void> {
  await addTask(ctx, publicationTask, { list }, { key: `${publicationTask.name}:${list}` })
}
