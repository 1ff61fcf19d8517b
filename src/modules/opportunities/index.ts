import type { RunKind } from "../../platform/runs.js"
import type { Recurring, Task } from "../../platform/tasks.js"
import { joinWords, type WebModule } from "../../web/module.js"
import type { MessageKind, NoticeKind } from "../notices/index.js"
import {
  applicantsMessageKinds,
  applicantsNoticeKinds,
  applicantsRecurring,
  applicantsRoutes,
  applicantsRunKinds,
  applicantsTasks,
  applicantsWords,
} from "./applicants.js"
import { applicationsOperations } from "./applications/applications.api.js"
import { myOffersBlock } from "./applications/my-offers-block.js"
import type { CandidateIndex } from "./candidates/candidate-index.js"
import { candidatesRoutes } from "./candidates/candidates.pages.js"
import { homeWords } from "./home/home.words.js"
import { marketplacePaths } from "./home/marketplace.paths.js"
import { myInvitationsBlock } from "./invitations/my-invitations-block.js"
import { countMineWaiting, mineBlock } from "./mine/mine-block.js"
import { opportunityRoutes } from "./opportunity/opportunity.pages.js"
import { opportunityWords } from "./opportunity/opportunity.words.js"
import { announcementRun } from "./opt-ins/announcement-run.js"
import { optInsOperations } from "./opt-ins/opt-ins.api.js"
import { opportunityPublished } from "./opt-ins/opt-ins.notices.js"
import { optInsRoutes } from "./opt-ins/opt-ins.pages.js"
import { optInsWords } from "./opt-ins/opt-ins.words.js"
import { optInsBlock } from "./opt-ins/opt-ins-block.js"
import { postingOperations } from "./posting/posting.api.js"
import { postingNoticeKinds } from "./posting/posting.notices.js"
import { postingWords } from "./posting/posting.words.js"
import { postingRoutes } from "./posting/posting-parts.js"
import type { RecommendationIndex } from "./recommendations/recommendation-index.js"
import { recommendationsBlock } from "./recommendations/recommendations-block.js"
import type { OpportunityIndex } from "./search/opportunity-index.js"
import { searchOperations } from "./search/search.api.js"
import { searchPartNoticeKinds, searchPartRoutes, searchPartWords } from "./search/search-parts.js"
import { statisticsOperations } from "./statistics/statistics.api.js"
import { statisticsRoutes } from "./statistics/statistics.pages.js"
import { statisticsWords } from "./statistics/statistics.words.js"
import { typeDeskLinks, typeDeskRoutes } from "./types/desk/type-desk.pages.js"
import { typeDeskWords } from "./types/desk/type-desk.words.js"
import { typesRoutes } from "./types/types.pages.js"
import {
  upkeepDesk,
  upkeepNoticeKinds,
  upkeepOperations,
  upkeepRecurring,
  upkeepRoutes,
  upkeepTasks,
  upkeepWords,
} from "./upkeep.js"

export { openCandidateIndex } from "./candidates/candidate-index.js"
export { loadDemonstrationOpportunities } from "./demonstration/load-opportunities.js"
export { openRecommendationIndex } from "./recommendations/recommendation-index.js"
export { openOpportunityIndex } from "./search/opportunity-index.js"
export { loadTypes } from "./types/load-types.js"

export const opportunitiesTasks: readonly Task[] = [...applicantsTasks, ...upkeepTasks]
export const opportunitiesRecurring: readonly Recurring[] = [...applicantsRecurring, ...upkeepRecurring]
export const opportunitiesNoticeKinds: readonly NoticeKind[] = [
  ...applicantsNoticeKinds,
  ...upkeepNoticeKinds,
  opportunityPublished as NoticeKind,
  ...searchPartNoticeKinds,
  ...postingNoticeKinds,
]
export const opportunitiesMessageKinds: readonly MessageKind[] = [...applicantsMessageKinds]
export const opportunitiesRunKinds: readonly RunKind[] = [announcementRun as RunKind, ...applicantsRunKinds]

const title = { en: homeWords.en.title, fr: homeWords.fr.title }

interface MarketplaceIndexes {
  /** Of what is posted, to be searched. */
  readonly index: OpportunityIndex
  /** Of people, to be found by what an opportunity asks. */
  readonly candidates: CandidateIndex
  /** Of what is open, to be found by what a person says of herself. */
  readonly recommendations: RecommendationIndex
}

/** The marketplace of opportunities: kinds, what is posted, who applies. */
export const opportunitiesModule = ({ index, candidates, recommendations }: MarketplaceIndexes): WebModule => ({
  capability: "marketplace",
  routes: [
    ...searchPartRoutes(index),
    ...opportunityRoutes,
    ...postingRoutes,
    ...applicantsRoutes,
    ...candidatesRoutes(candidates),
    ...upkeepRoutes,
    ...typesRoutes,
    ...optInsRoutes,
    ...typeDeskRoutes,
    ...statisticsRoutes,
  ],
  api: [
    ...searchOperations(index),
    ...postingOperations,
    ...applicationsOperations,
    ...upkeepOperations,
    ...optInsOperations,
    ...statisticsOperations,
  ],
  indexes: [index, candidates, recommendations],
  words: joinWords([
    opportunityWords,
    postingWords,
    ...applicantsWords,
    ...upkeepWords,
    optInsWords,
    ...searchPartWords,
    typeDeskWords,
    statisticsWords,
  ]),
  navigation: [{ path: marketplacePaths.search, label: title, count: countMineWaiting }],
  desk: [...upkeepDesk, ...typeDeskLinks],
  doors: [
    {
      path: marketplacePaths.search,
      label: title,
      text: { en: homeWords.en.doorText, fr: homeWords.fr.doorText },
    },
  ],
  dashboard: async (reading, language) => [
    ...(await myOffersBlock(reading, language)),
    ...(await myInvitationsBlock(reading, language)),
    ...(await mineBlock(reading, language)),
    ...(await recommendationsBlock(reading, language, recommendations)),
    ...(await optInsBlock(reading, language)),
  ],
})
