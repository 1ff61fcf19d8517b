import type { Recurring, Task } from "../../platform/tasks.js"
import type { Language } from "../../platform/wording.js"
import type { ApiOperation } from "../../web/api/operation.js"
import type { Link, ModuleWords } from "../../web/module.js"
import type { Route } from "../../web/page.js"
import type { NoticeKind } from "../notices/index.js"
import { historyRoutes } from "./history/history.pages.js"
import { lifeOperations } from "./life/life.api.js"
import { lifeNoticeKinds } from "./life/life.notices.js"
import { lifeRoutes } from "./life/life.pages.js"
import { lifeRecurring, lifeTasks } from "./life/life.tasks.js"
import { lifeWords } from "./life/life.words.js"
import { mineRoutes } from "./mine/mine.pages.js"
import { moderationDesk } from "./moderation/moderation.desk.js"
import { moderationNoticeKinds } from "./moderation/moderation.notices.js"
import { moderationRoutes } from "./moderation/moderation.pages.js"
import { moderationWords } from "./moderation/moderation.words.js"

/** What keeps an opportunity in order once it is posted: its author’s acts, time, moderation, what happened to it. */
export const upkeepRoutes: readonly Route[] = [...mineRoutes, ...lifeRoutes, ...historyRoutes, ...moderationRoutes]
export const upkeepOperations: readonly ApiOperation[] = lifeOperations
export const upkeepWords: readonly Readonly<Record<Language, ModuleWords>>[] = [lifeWords, moderationWords]
export const upkeepTasks: readonly Task[] = lifeTasks
export const upkeepRecurring: readonly Recurring[] = lifeRecurring
export const upkeepNoticeKinds: readonly NoticeKind[] = [...lifeNoticeKinds, ...moderationNoticeKinds]
export const upkeepDesk: readonly Link[] = moderationDesk
