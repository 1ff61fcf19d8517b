import type { Task } from "../../../platform/tasks.js"
import type { SuggestedList } from "./concept-suggestion.js"
import { publicationTask } from "./enqueue-publication.js"
import { publishAdditions } from "./publish-additions.js"

const publication: Task<{ list: SuggestedList }> = {
  ...publicationTask,
  run: ({ list }, at) => publishAdditions(at, list),
}

export const publicationTasks: readonly Task[] = [publication as Task]
