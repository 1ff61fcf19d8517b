import type { Recurring, Task } from "../../platform/tasks.js"
import { joinWords, type WebModule } from "../../web/module.js"
import type { NoticeKind } from "../notices/index.js"
import { exchangeReceived } from "./exchanges/exchanges.notices.js"
import { exchangesRoutes } from "./exchanges/exchanges.pages.js"
import { exchangesWords } from "./exchanges/exchanges.words.js"
import { homeRoutes } from "./home/home.pages.js"
import { mentoringPaths } from "./home/home.paths.js"
import { homeWords } from "./home/home.words.js"
import { sharedAdded } from "./notes/notes.notices.js"
import { notesRoutes } from "./notes/notes.pages.js"
import { notesWords } from "./notes/notes.words.js"
import { myPairingsBlock } from "./pairings/my-pairings-block.js"
import { relationshipNoticeKinds, relationshipRoutes, relationshipWords } from "./pairings/relationship.js"
import {
  programmesDesk,
  programmesNoticeKinds,
  programmesRoutes,
  programmesWords,
} from "./programmes/programmes-parts.js"
import { proposalsNoticeKinds } from "./proposals/proposals.notices.js"
import { proposalsRoutes } from "./proposals/proposals.pages.js"
import { proposalsRecurring, proposalsTasks } from "./proposals/proposals.tasks.js"
import { proposalsWords } from "./proposals/proposals.words.js"
import { answersWords } from "./registrations/answers/answers.words.js"
import { registrationsNoticeKinds } from "./registrations/registrations.notices.js"
import { registrationsRoutes } from "./registrations/registrations.pages.js"
import { registrationsRecurring, registrationsTasks } from "./registrations/registrations.tasks.js"
import { registrationsWords } from "./registrations/registrations.words.js"
import { countReports } from "./reports/report.store.js"
import { reportSettled } from "./reports/reports.notices.js"
import { reportsRoutes } from "./reports/reports.pages.js"
import { reportsPaths } from "./reports/reports.paths.js"
import { reportsWords } from "./reports/reports.words.js"
import { sealingRecurring, sealingTasks } from "./sealing/sealing.tasks.js"
import { sealingWords } from "./sealing/sealing.words.js"

export { loadDemonstrationMentoring } from "./demonstration/load-mentoring.js"

export const mentoringTasks: readonly Task[] = [...registrationsTasks, ...proposalsTasks, ...sealingTasks]
export const mentoringRecurring: readonly Recurring[] = [
  ...registrationsRecurring,
  ...proposalsRecurring,
  ...sealingRecurring,
]
export const mentoringNoticeKinds: readonly NoticeKind[] = [
  ...programmesNoticeKinds,
  ...registrationsNoticeKinds,
  ...proposalsNoticeKinds,
  ...relationshipNoticeKinds,
  exchangeReceived as NoticeKind,
  sharedAdded as NoticeKind,
  reportSettled as NoticeKind,
]

/** Programmes, registrations and pairings. */
export const mentoringModule: WebModule = {
  capability: "mentoring",
  routes: [
    ...homeRoutes,
    ...programmesRoutes,
    ...registrationsRoutes,
    ...proposalsRoutes,
    ...relationshipRoutes,
    ...exchangesRoutes,
    ...notesRoutes,
    ...reportsRoutes,
  ],
  words: joinWords([
    ...programmesWords,
    registrationsWords,
    answersWords,
    proposalsWords,
    ...relationshipWords,
    exchangesWords,
    notesWords,
    reportsWords,
    sealingWords,
  ]),
  navigation: [{ path: mentoringPaths.home, label: { en: homeWords.en.title, fr: homeWords.fr.title } }],
  doors: [
    {
      path: mentoringPaths.home,
      label: { en: homeWords.en.title, fr: homeWords.fr.title },
      text: { en: homeWords.en.doorText, fr: homeWords.fr.doorText },
    },
  ],
  dashboard: myPairingsBlock,
  desk: [
    ...programmesDesk,
    {
      path: reportsPaths.desk,
      label: { en: reportsWords.en.desk.title, fr: reportsWords.fr.desk.title },
      access: { anyOf: ["moderation"] },
      count: (reading) => countReports(reading, "open"),
    },
  ],
}
