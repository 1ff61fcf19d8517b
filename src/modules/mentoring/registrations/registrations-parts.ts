import type { RunKind } from "../../../platform/runs.js"
import type { MessageKind, NoticeKind } from "../../notices/index.js"
import { answersWords } from "./answers/answers.words.js"
import { sectionRoutes } from "./answers/section.pages.js"
import { deskOperations } from "./desk/desk.api.js"
import { deskRoutes } from "./desk/desk.pages.js"
import { importOperations } from "./import/import.api.js"
import { registrationInvitation } from "./import/import.messages.js"
import { registrationPrepared } from "./import/import.notices.js"
import { importRoutes } from "./import/import.pages.js"
import { importWords } from "./import/import.words.js"
import { importRun } from "./import/import-run.js"
import { invitationRoutes } from "./import/invitation.pages.js"
import { movingRoutes } from "./moving.pages.js"
import { registrationsOperations as ownOperations } from "./registrations.api.js"
import { registrationMoved } from "./registrations.notices.js"
import { ownRoutes } from "./registrations.pages.js"
import { registrationsWords as ownWords } from "./registrations.words.js"

/** What registrations give the module, gathered from their folders. */
export { registrationsRecurring, registrationsTasks } from "./registrations.tasks.js"

export const registrationsOperations = [...ownOperations, ...deskOperations, ...importOperations]
export const registrationsRoutes = [
  ...ownRoutes,
  ...sectionRoutes,
  ...movingRoutes,
  ...deskRoutes,
  ...importRoutes,
  ...invitationRoutes,
]
export const registrationsWords = [ownWords, answersWords, importWords]
export const registrationsNoticeKinds = [registrationMoved as NoticeKind, registrationPrepared as NoticeKind]
export const registrationsMessageKinds = [registrationInvitation as MessageKind]
export const registrationsRunKinds = [importRun as RunKind]
