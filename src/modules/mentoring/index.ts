import type { Recurring, Task } from "../../platform/tasks.js"
import { joinWords, type WebModule } from "../../web/module.js"
import { myPairingsBlock } from "./pairings/my-pairings-block.js"
import { pairingsRoutes } from "./pairings/pairings.pages.js"
import { pairingsWords } from "./pairings/pairings.words.js"
import { sealingRecurring, sealingTasks } from "./sealing/sealing.tasks.js"
import { sealingWords } from "./sealing/sealing.words.js"

export const mentoringTasks: readonly Task[] = [...sealingTasks]
export const mentoringRecurring: readonly Recurring[] = [...sealingRecurring]

/** Programmes, registrations and pairings. */
export const mentoringModule: WebModule = {
  capability: "mentoring",
  routes: [...pairingsRoutes],
  words: joinWords([pairingsWords, sealingWords]),
  dashboard: myPairingsBlock,
}
