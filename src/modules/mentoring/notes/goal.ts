import type { Place } from "../../../platform/seal.js"
import type { Transition } from "../../../platform/transitions.js"

export const goalStatuses = ["open", "reached", "set-aside"] as const
export type GoalStatus = (typeof goalStatuses)[number]

export const goalActs = ["reach", "set-aside", "reopen", "remove"] as const
export type GoalAct = (typeof goalActs)[number]

/** A goal belongs to both: either does everything. */
export const goalSides = ["mentor", "mentee"] as const
type GoalSide = (typeof goalSides)[number]

/** The life of a shared goal; `removed` leaves nothing. Read by the code, the buttons and the test. */
export const goalTransitions: readonly Transition<GoalStatus | "removed", GoalAct, GoalSide>[] = [
  { act: "reach", from: "open", to: "reached", who: goalSides },
  { act: "set-aside", from: "open", to: "set-aside", who: goalSides },
  { act: "reopen", from: "reached", to: "open", who: goalSides },
  { act: "reopen", from: "set-aside", to: "open", who: goalSides },
  { act: "remove", from: "set-aside", to: "removed", who: goalSides },
]

/** Of a goal, in characters. */
export const longestGoal = 300

export const placeOfGoal = (id: string): Place => ({ table: "shared_goal", row: id, column: "sealed_text" })
