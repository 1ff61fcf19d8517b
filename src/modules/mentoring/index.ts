import type { RunKind } from "../../platform/runs.js"
import type { Recurring, Task } from "../../platform/tasks.js"
import { joinWords, type WebModule } from "../../web/module.js"
import type { MessageKind, NoticeKind } from "../notices/index.js"
import {
  confidencesDesk,
  confidencesNoticeKinds,
  confidencesRecurring,
  confidencesRoutes,
  confidencesTasks,
  confidencesWords,
} from "./confidences.js"
import { figuresOperations } from "./figures/figures.api.js"
import { figuresRoutes } from "./figures/figures.pages.js"
import { figuresWords } from "./figures/figures.words.js"
import { homeRoutes } from "./home/home.pages.js"
import { mentoringPaths } from "./home/home.paths.js"
import { homeWords } from "./home/home.words.js"
import { outsideWords } from "./outside/outside.words.js"
import {
  pairingWorkNoticeKinds,
  pairingWorkOperations,
  pairingWorkRecurring,
  pairingWorkRoutes,
  pairingWorkRunKinds,
  pairingWorkTasks,
  pairingWorkWords,
} from "./pairing-work.js"
import { myPairingsBlock } from "./pairings/my-pairings-block.js"
import {
  relationshipNoticeKinds,
  relationshipOperations,
  relationshipRecurring,
  relationshipRoutes,
  relationshipTasks,
  relationshipWords,
} from "./pairings/relationship.js"
import { programmesPaths } from "./programmes/programmes.paths.js"
import {
  programmesDesk,
  programmesNoticeKinds,
  programmesRoutes,
  programmesWords,
} from "./programmes/programmes-parts.js"
import { myProposalsBlock } from "./proposals/my-proposals-block.js"
import {
  registrationsMessageKinds,
  registrationsNoticeKinds,
  registrationsOperations,
  registrationsRecurring,
  registrationsRoutes,
  registrationsRunKinds,
  registrationsTasks,
  registrationsWords,
} from "./registrations/registrations-parts.js"
import { rostersRoutes } from "./rosters/rosters.pages.js"
import { rostersWords } from "./rosters/rosters.words.js"
import { toDoBlock } from "./to-do/to-do.pages.js"

export { loadDemonstrationMentoring } from "./demonstration/load-mentoring.js"

export { exportKinds, exportTable } from "./export-table.cli.js"
export { lockForPairing, openPairingOutside } from "./outside/open-pairing-outside.js"
export { hasRoom } from "./outside/room.store.js"
export { pairingsPaths } from "./pairings/pairings.paths.js"
export { importList } from "./registrations/import/import-list.cli.js"
export { registrationSideCodes, streams } from "./registrations/registration.js"

export const mentoringTasks: readonly Task[] = [
  ...registrationsTasks,
  ...pairingWorkTasks,
  ...relationshipTasks,
  ...confidencesTasks,
]
export const mentoringRecurring: readonly Recurring[] = [
  ...registrationsRecurring,
  ...pairingWorkRecurring,
  ...relationshipRecurring,
  ...confidencesRecurring,
]
export const mentoringNoticeKinds: readonly NoticeKind[] = [
  ...programmesNoticeKinds,
  ...registrationsNoticeKinds,
  ...pairingWorkNoticeKinds,
  ...relationshipNoticeKinds,
  ...confidencesNoticeKinds,
]
export const mentoringMessageKinds: readonly MessageKind[] = registrationsMessageKinds
export const mentoringRunKinds: readonly RunKind[] = [...registrationsRunKinds, ...pairingWorkRunKinds]

/** Programmes, registrations and pairings. */
export const mentoringModule: WebModule = {
  capability: "mentoring",
  routes: [
    ...homeRoutes,
    ...programmesRoutes,
    ...registrationsRoutes,
    ...pairingWorkRoutes,
    ...relationshipRoutes,
    ...confidencesRoutes,
    ...figuresRoutes,
    ...rostersRoutes,
  ],
  api: [...relationshipOperations, ...registrationsOperations, ...pairingWorkOperations, ...figuresOperations],
  words: joinWords([
    ...programmesWords,
    ...registrationsWords,
    ...pairingWorkWords,
    ...relationshipWords,
    ...confidencesWords,
    figuresWords,
    rostersWords,
    outsideWords,
  ]),
  navigation: [
    {
      path: mentoringPaths.home,
      also: [programmesPaths.list],
      label: { en: homeWords.en.title, fr: homeWords.fr.title },
    },
  ],
  doors: [
    {
      path: mentoringPaths.home,
      label: { en: homeWords.en.title, fr: homeWords.fr.title },
      text: { en: homeWords.en.doorText, fr: homeWords.fr.doorText },
    },
  ],
  dashboard: async (reading, language) => [
    ...(await myProposalsBlock(reading, language)),
    ...(await toDoBlock(reading, language)),
    ...(await myPairingsBlock(reading, language)),
  ],
  desk: [...programmesDesk, ...confidencesDesk],
}
