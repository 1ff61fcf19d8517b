import type { Recurring, Task } from "../../platform/tasks.js"
import { joinWords, type WebModule } from "../../web/module.js"
import type { NoticeKind } from "../notices/index.js"
import {
  confidencesDesk,
  confidencesNoticeKinds,
  confidencesRecurring,
  confidencesRoutes,
  confidencesTasks,
  confidencesWords,
} from "./confidences.js"
import { figuresRoutes } from "./figures/figures.pages.js"
import { figuresWords } from "./figures/figures.words.js"
import { homeRoutes } from "./home/home.pages.js"
import { mentoringPaths } from "./home/home.paths.js"
import { homeWords } from "./home/home.words.js"
import {
  pairingWorkNoticeKinds,
  pairingWorkRecurring,
  pairingWorkRoutes,
  pairingWorkTasks,
  pairingWorkWords,
} from "./pairing-work.js"
import { myPairingsBlock } from "./pairings/my-pairings-block.js"
import { relationshipNoticeKinds, relationshipRoutes, relationshipWords } from "./pairings/relationship.js"
import {
  programmesDesk,
  programmesNoticeKinds,
  programmesRoutes,
  programmesWords,
} from "./programmes/programmes-parts.js"
import { answersWords } from "./registrations/answers/answers.words.js"
import { registrationsNoticeKinds } from "./registrations/registrations.notices.js"
import { registrationsRoutes } from "./registrations/registrations.pages.js"
import { registrationsRecurring, registrationsTasks } from "./registrations/registrations.tasks.js"
import { registrationsWords } from "./registrations/registrations.words.js"

export { loadDemonstrationMentoring } from "./demonstration/load-mentoring.js"
export { pairingWorkRunKinds as mentoringRunKinds } from "./pairing-work.js"

export const mentoringTasks: readonly Task[] = [...registrationsTasks, ...pairingWorkTasks, ...confidencesTasks]
export const mentoringRecurring: readonly Recurring[] = [
  ...registrationsRecurring,
  ...pairingWorkRecurring,
  ...confidencesRecurring,
]
export const mentoringNoticeKinds: readonly NoticeKind[] = [
  ...programmesNoticeKinds,
  ...registrationsNoticeKinds,
  ...pairingWorkNoticeKinds,
  ...relationshipNoticeKinds,
  ...confidencesNoticeKinds,
]

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
  ],
  words: joinWords([
    ...programmesWords,
    registrationsWords,
    answersWords,
    ...pairingWorkWords,
    ...relationshipWords,
    ...confidencesWords,
    figuresWords,
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
  desk: [...programmesDesk, ...confidencesDesk],
}
