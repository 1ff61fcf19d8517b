import type { RunKind } from "../../platform/runs.js"
import type { Recurring, Task } from "../../platform/tasks.js"
import type { Language } from "../../platform/wording.js"
import type { ModuleWords } from "../../web/module.js"
import type { Route } from "../../web/page.js"
import type { MessageKind, NoticeKind } from "../notices/index.js"
import { applicationsNoticeKinds } from "./applications/application.notices.js"
import { applicationActsRoutes } from "./applications/application-acts.pages.js"
import { readingRoutes } from "./applications/applications.pages.js"
import { applicationsRecurring, applicationsTasks } from "./applications/applications.tasks.js"
import { applicationsWords } from "./applications/applications.words.js"
import { applyingRoutes } from "./applications/applying.pages.js"
import { supervisorMessage } from "./applications/supervisor.messages.js"
import { invitationSent } from "./invitations/invitations.notices.js"
import { invitationsRoutes } from "./invitations/invitations.pages.js"
import { invitationsWords } from "./invitations/invitations.words.js"
import { membersRoutes } from "./members/members.pages.js"
import { membersWords } from "./members/members.words.js"
import { applicantMessageRun } from "./messages/applicant-message-run.js"
import { applicantMessageReceived } from "./messages/applicant-messages.notices.js"
import { messagesWords } from "./messages/messages.words.js"
import { workspaceRoutes } from "./workspace/workspace.pages.js"
import { workspaceWords } from "./workspace/workspace.words.js"

/** From an invitation, or the message of an applicant, to the place, on both sides. */
export const applicantsRoutes: readonly Route[] = [
  ...applyingRoutes,
  ...readingRoutes,
  ...applicationActsRoutes,
  ...workspaceRoutes,
  ...invitationsRoutes,
  ...membersRoutes,
]
export const applicantsWords: readonly Readonly<Record<Language, ModuleWords>>[] = [
  applicationsWords,
  workspaceWords,
  messagesWords,
  invitationsWords,
  membersWords,
]
export const applicantsTasks: readonly Task[] = applicationsTasks
export const applicantsRecurring: readonly Recurring[] = applicationsRecurring
export const applicantsNoticeKinds: readonly NoticeKind[] = [
  ...applicationsNoticeKinds,
  applicantMessageReceived as NoticeKind,
  invitationSent as NoticeKind,
]
export const applicantsMessageKinds: readonly MessageKind[] = [supervisorMessage as MessageKind]
export const applicantsRunKinds: readonly RunKind[] = [applicantMessageRun as RunKind]
