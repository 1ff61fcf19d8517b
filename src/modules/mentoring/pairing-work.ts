import type { RunKind } from "../../platform/runs.js"
import type { Recurring, Task } from "../../platform/tasks.js"
import type { NoticeKind } from "../notices/index.js"
import { bulkMessageRun } from "./bulk-messages/bulk-message-run.js"
import { bulkMessageReceived } from "./bulk-messages/bulk-messages.notices.js"
import { bulkMessagesRoutes } from "./bulk-messages/bulk-messages.pages.js"
import { bulkMessagesWords } from "./bulk-messages/bulk-messages.words.js"
import { makingRoutes } from "./proposals/making.pages.js"
import { myProposalsOperations } from "./proposals/my-proposals.api.js"
import { teamProposalsOperations } from "./proposals/proposals.api.js"
import { proposalsNoticeKinds } from "./proposals/proposals.notices.js"
import { proposalsRoutes } from "./proposals/proposals.pages.js"
import { proposalsRecurring, proposalsTasks } from "./proposals/proposals.tasks.js"
import { proposalsWords } from "./proposals/proposals.words.js"
import { questionsRoutes } from "./proposals/questions.pages.js"
import { requestsRoutes } from "./requests/requests.pages.js"
import { requestsWords } from "./requests/requests.words.js"
import { approvalKind } from "./runs/approval-kind.js"
import { matchingRunKind } from "./runs/matching-run-kind.js"
import { runsOperations } from "./runs/runs.api.js"
import { runsRoutes } from "./runs/runs.pages.js"
import { runsRecurring, runsTasks } from "./runs/runs.tasks.js"
import { runsWords } from "./runs/runs.words.js"
import { toDoRoutes } from "./to-do/to-do.pages.js"

/** From all who wait to two who are paired: runs, the coordination’s desk, proposals and their answers, messages to many. */
export const pairingWorkRoutes = [
  ...runsRoutes,
  ...proposalsRoutes,
  ...questionsRoutes,
  ...makingRoutes,
  ...toDoRoutes,
  ...requestsRoutes,
  ...bulkMessagesRoutes,
]
export const pairingWorkOperations = [...runsOperations, ...teamProposalsOperations, ...myProposalsOperations]
export const pairingWorkWords = [runsWords, proposalsWords, requestsWords, bulkMessagesWords]
export const pairingWorkTasks: readonly Task[] = [...proposalsTasks, ...runsTasks]
export const pairingWorkRecurring: readonly Recurring[] = [...proposalsRecurring, ...runsRecurring]
export const pairingWorkNoticeKinds: readonly NoticeKind[] = [
  ...proposalsNoticeKinds,
  bulkMessageReceived as NoticeKind,
]
export const pairingWorkRunKinds: readonly RunKind[] = [
  matchingRunKind as RunKind,
  approvalKind as RunKind,
  bulkMessageRun as RunKind,
]
