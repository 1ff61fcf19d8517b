import type { Route } from "../../../web/page.js"
import type { NoticeKind } from "../../notices/index.js"
import { archiveRoutes } from "../archive/archive.pages.js"
import { favouritesRoutes } from "../favourites/favourites.pages.js"
import { favouritesWords } from "../favourites/favourites.words.js"
import { savedSearchesRoutes } from "../saved-searches/saved-searches.pages.js"
import { savedSearchesWords } from "../saved-searches/saved-searches.words.js"
import { opportunityShared } from "../sharing/sharing.notices.js"
import { sharingRoutes } from "../sharing/sharing.pages.js"
import { sharingWords } from "../sharing/sharing.words.js"
import { feedRoutes } from "./feed.pages.js"
import type { OpportunityIndex } from "./opportunity-index.js"
import { searchRoutes } from "./search.pages.js"

/** What searches, and what people keep and pass on of what they found. */
export const searchPartRoutes = (index: OpportunityIndex): readonly Route[] => [
  ...searchRoutes(index),
  ...archiveRoutes(index),
  ...feedRoutes(index),
  ...favouritesRoutes,
  ...savedSearchesRoutes,
  ...sharingRoutes,
]
export const searchPartWords = [favouritesWords, savedSearchesWords, sharingWords]
export const searchPartNoticeKinds: readonly NoticeKind[] = [opportunityShared as NoticeKind]
