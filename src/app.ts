import type { FastifyInstance } from "fastify"
import {
  accountsMessageKinds,
  accountsModule,
  accountsNoticeKinds,
  accountsPaths,
  accountsRecurring,
  accountsTasks,
  checkHolder,
  countBounce,
  identify,
  identifyByToken,
  keepPosted,
  tokensPaths,
  wasProvedSince,
} from "./modules/accounts/index.js"
import {
  classificationModule,
  classificationNoticeKinds,
  classificationTasks,
  loadFirstLists,
  prepareSuggestions,
} from "./modules/classification/index.js"
import { capabilitiesOn, hostIdentity, hostModule, readSettings } from "./modules/host/index.js"
import { insightModule } from "./modules/insight/index.js"
import {
  mentoringMessageKinds,
  mentoringModule,
  mentoringNoticeKinds,
  mentoringRecurring,
  mentoringRunKinds,
  mentoringTasks,
} from "./modules/mentoring/index.js"
import { mailboxModule, noticesModule, noticesPaths, noticesRecurring, noticesTasks } from "./modules/notices/index.js"
import {
  loadTypes,
  openCandidateIndex,
  openOpportunityIndex,
  openRecommendationIndex,
  opportunitiesMessageKinds,
  opportunitiesModule,
  opportunitiesNoticeKinds,
  opportunitiesRecurring,
  opportunitiesRunKinds,
  opportunitiesTasks,
} from "./modules/opportunities/index.js"
import {
  loadOrganisations,
  organisationsModule,
  organisationsNoticeKinds,
  organisationsTasks,
} from "./modules/organisations/index.js"
import {
  choosingPages,
  peopleMessageKinds,
  peopleModule,
  peopleNoticeKinds,
  peopleRecurring,
  peopleRunKinds,
  peopleTasks,
} from "./modules/people/index.js"
import {
  helpFor,
  loadFirstArticles,
  supportMessageKinds,
  supportModule,
  supportNoticeKinds,
  supportPaths,
} from "./modules/support/index.js"
import { trialModule } from "./modules/trial/index.js"
import { type Reading, system } from "./platform/context.js"
import { act, type Doorway, reading } from "./platform/db.js"
import type { Log } from "./platform/log.js"
import type { Mailer } from "./platform/mail.js"
import { projectPath } from "./platform/project.js"
import { runRecurring, runTasks } from "./platform/runs.js"
import type { Recurring, Task } from "./platform/tasks.js"
import type { TrialMailbox } from "./platform/trial-mailbox.js"
import { apiModule } from "./web/api/reference.pages.js"
import { homeModule, homePaths } from "./web/home.js"
import type { WebModule } from "./web/module.js"
import { buildServer } from "./web/server.js"
import type { Site } from "./web/site.js"

export interface AppOptions {
  readonly doorway: Doorway
  readonly log: Log
  readonly mailer: Mailer
  readonly publicUrl: string
  readonly trustedProxies: readonly string[]
  readonly requestsPerMinute: number
  /** Trial only: where its messages are kept; the pages of a trial come with it. */
  readonly mailbox?: TrialMailbox
  /** Milliseconds that a page waits for an index which warms up; the usual when absent. */
  readonly indexPatience?: number
}

export interface App {
  readonly site: Site
  readonly tasks: readonly Task[]
  readonly recurring: readonly Recurring[]
  /** Brings the content that comes with the platform; does nothing when it is all there. */
  loadReference(): Promise<void>
  buildServer(): Promise<FastifyInstance>
}

/** Gathers what the modules give: this list is the platform. */
export function assemble(options: AppOptions): App {
  const noticeKinds = [
    ...accountsNoticeKinds,
    ...classificationNoticeKinds,
    ...mentoringNoticeKinds,
    ...opportunitiesNoticeKinds,
    ...organisationsNoticeKinds,
    ...peopleNoticeKinds,
    ...supportNoticeKinds,
  ]
  const runKinds = [...mentoringRunKinds, ...opportunitiesRunKinds, ...peopleRunKinds]
  const notices = noticesModule({ kinds: noticeKinds, publicUrl: options.publicUrl })
  const surroundings = {
    doorway: options.doorway,
    log: options.log,
    isWanted: async (asked: Reading) => (await capabilitiesOn(asked)).has("marketplace"),
    ...(options.indexPatience !== undefined && { patience: options.indexPatience }),
  }
  const modules: readonly WebModule[] = [
    homeModule(() => site),
    accountsModule,
    notices,
    organisationsModule(accountsPaths),
    peopleModule({ checkHolder, wasProvedSince }),
    insightModule({ runKinds, noticeKinds }),
    hostModule,
    classificationModule(choosingPages),
    mentoringModule,
    opportunitiesModule({
      index: openOpportunityIndex(surroundings),
      candidates: openCandidateIndex(surroundings),
      recommendations: openRecommendationIndex(surroundings),
    }),
    supportModule,
    apiModule(() => site),
    ...(options.mailbox ? [trialModule, mailboxModule(options.mailbox)] : []),
  ]
  const site: Site = {
    modules,
    doors: {
      ...accountsPaths,
      accessTokens: tokensPaths.tokens,
      dashboard: homePaths.dashboard,
      staff: homePaths.staff,
      help: supportPaths.help,
      leaveMessage: supportPaths.leaveMessage,
      notices: noticesPaths.notices,
    },
    identity: hostIdentity,
    capabilities: capabilitiesOn,
    countUnreadNotices: notices.countUnread,
    helpFor,
  }
  return {
    site,
    tasks: [
      ...accountsTasks,
      ...noticesTasks({
        mailer: options.mailer,
        publicUrl: options.publicUrl,
        messageKinds: [
          ...accountsMessageKinds,
          ...supportMessageKinds,
          ...peopleMessageKinds,
          ...mentoringMessageKinds,
          ...opportunitiesMessageKinds,
        ],
        noticeKinds,
        sender: senderOf,
        countBounce,
      }),
      ...classificationTasks,
      ...organisationsTasks,
      ...peopleTasks,
      ...mentoringTasks,
      ...opportunitiesTasks,
      ...runTasks(runKinds),
    ],
    recurring: [
      ...accountsRecurring,
      ...noticesRecurring,
      ...peopleRecurring,
      ...mentoringRecurring,
      ...opportunitiesRecurring,
      ...runRecurring,
    ],
    async loadReference() {
      await loadFirstLists(options.doorway)
      await act(options.doorway, system, loadFirstArticles)
      await act(options.doorway, system, loadOrganisations)
      await act(options.doorway, system, loadTypes)
    },
    async buildServer() {
      await prepareSuggestions(reading(options.doorway, system))
      return buildServer({
        ...options,
        site,
        publicFolder: projectPath("public"),
        identify: (token) => identify(options.doorway, token),
        identifyCaller: (header) => identifyByToken(options.doorway, header),
        keepForm: (posted) => keepPosted(options.doorway, posted),
      })
    },
  }
}

async function senderOf(reading: Reading) {
  const { siteName, hostName } = await readSettings(reading)
  return {
    en: { siteName: siteName.en, hostName: hostName.en },
    fr: { siteName: siteName.fr, hostName: hostName.fr },
  }
}
