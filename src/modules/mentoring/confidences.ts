import type { Recurring, Task } from "../../platform/tasks.js"
import type { Link } from "../../web/module.js"
import type { NoticeKind } from "../notices/index.js"
import { lastDaySet, pairingClosed, pairingClosedToTeam } from "./endings/endings.notices.js"
import { endingsRoutes } from "./endings/endings.pages.js"
import { endingsRecurring, endingsTasks } from "./endings/endings.tasks.js"
import { endingsWords } from "./endings/endings.words.js"
import { teamEndingsRoutes } from "./endings/team-endings.pages.js"
import { exchangeReceived } from "./exchanges/exchanges.notices.js"
import { exchangesRoutes } from "./exchanges/exchanges.pages.js"
import { exchangesWords } from "./exchanges/exchanges.words.js"
import { sharedAdded } from "./notes/notes.notices.js"
import { notesRoutes } from "./notes/notes.pages.js"
import { notesWords } from "./notes/notes.words.js"
import { countReports } from "./reports/report.store.js"
import { reportSettled } from "./reports/reports.notices.js"
import { reportsRoutes } from "./reports/reports.pages.js"
import { reportsPaths } from "./reports/reports.paths.js"
import { reportsWords } from "./reports/reports.words.js"
import { finalOffered, fitOffered, midtermOffered } from "./reviews/reviews.notices.js"
import { reviewsRoutes } from "./reviews/reviews.pages.js"
import { reviewsRecurring, reviewsTasks } from "./reviews/reviews.tasks.js"
import { reviewsWords } from "./reviews/reviews.words.js"
import { sealingRecurring, sealingTasks } from "./sealing/sealing.tasks.js"
import { sealingWords } from "./sealing/sealing.words.js"
import { programmeSituationsRoutes } from "./situations/programme-situations.pages.js"
import { situationsNoticeKinds } from "./situations/situations.notices.js"
import { situationsRoutes } from "./situations/situations.pages.js"
import { situationsWords } from "./situations/situations.words.js"
import { teamSituationRoutes } from "./situations/team-situation.pages.js"

/** What the two confide to each other, how they look back, what happens and how it ends: gathered for the module. */
export const confidencesRoutes = [
  ...exchangesRoutes,
  ...notesRoutes,
  ...reportsRoutes,
  ...reviewsRoutes,
  ...endingsRoutes,
  ...teamEndingsRoutes,
  ...situationsRoutes,
  ...teamSituationRoutes,
  ...programmeSituationsRoutes,
]

export const confidencesWords = [
  exchangesWords,
  notesWords,
  reportsWords,
  reviewsWords,
  endingsWords,
  situationsWords,
  sealingWords,
]

export const confidencesNoticeKinds = [
  exchangeReceived,
  sharedAdded,
  reportSettled,
  fitOffered,
  midtermOffered,
  finalOffered,
  pairingClosed,
  lastDaySet,
  pairingClosedToTeam,
  ...situationsNoticeKinds,
] as readonly NoticeKind[]

export const confidencesTasks: readonly Task[] = [...reviewsTasks, ...endingsTasks, ...sealingTasks]
export const confidencesRecurring: readonly Recurring[] = [
  ...reviewsRecurring,
  ...endingsRecurring,
  ...sealingRecurring,
]

export const confidencesDesk: readonly Link[] = [
  {
    path: reportsPaths.desk,
    label: { en: reportsWords.en.desk.title, fr: reportsWords.fr.desk.title },
    access: { anyOf: ["moderation"] },
    count: (reading) => countReports(reading, "open"),
  },
]
