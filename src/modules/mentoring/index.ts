import type { Recurring, Task } from "../../platform/tasks.js"
import { joinWords, type WebModule } from "../../web/module.js"
import { sealingRecurring, sealingTasks } from "./sealing/sealing.tasks.js"
import { sealingWords } from "./sealing/sealing.words.js"

export const mentoringTasks: readonly Task[] = [...sealingTasks]
export const mentoringRecurring: readonly Recurring[] = [...sealingRecurring]

/** Programmes, registrations and pairings. */
export const mentoringModule: WebModule = {
  capability: "mentoring",
  routes: [],
  words: joinWords([sealingWords]),
}
