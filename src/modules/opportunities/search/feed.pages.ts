import { visitor } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { markdownText } from "../../../ui/markdown.js"
import { type FileAnswer, type PageRequest, type Route, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { shownDescription, shownTitle } from "../opportunity/shown-text.js"
import { typeOnSide } from "../types/type-label.js"
import { type FeedEntry, writeAtomFeed } from "./atom-feed.js"
import { criteriaOf } from "./criteria.js"
import { type FoundOpportunity, findOpportunities } from "./find-opportunities.js"
import type { OpportunityIndex } from "./opportunity-index.js"
import { searchAddress } from "./search.paths.js"

const mostEntries = 50

/** What is open to everybody, newest first; the same filters as the page, and `lang=fr` or `lang=en`. */
async function answerFeed(request: PageRequest, index: OpportunityIndex): Promise<FileAnswer> {
  const { reading, queryValues, publicUrl } = request
  const language: Language = request.query.lang === "fr" ? "fr" : "en"
  const criteria = { ...criteriaOf(queryValues), sort: "newest" as const }
  const { found } = await findOpportunities({ ...reading, actor: visitor }, index, criteria, {
    ...{ scope: "live", offset: 0, limit: mostEntries },
  })
  const { sort: _, ...asked } = criteria
  const page = searchAddress(marketplacePaths.search, language, asked)
  const query = page.split("?")[1]
  const self = `${publicUrl}${marketplacePaths.feed.en}?lang=${language}${query === undefined ? "" : `&${query}`}`
  const bytes = writeAtomFeed({
    ...{ id: self, selfAddress: self, pageAddress: publicUrl + page, language, readAt: reading.now },
    title: homeWords[language].title,
    entries: found.flatMap((each) => entryOf(each, language, publicUrl)),
  })
  return { kind: "file", mediaType: "application/atom+xml; charset=utf-8", bytes }
}

function entryOf({ opportunity, type }: FoundOpportunity, language: Language, publicUrl: string): readonly FeedEntry[] {
  const { number, side, publishedAt, changedAt } = opportunity
  if (publishedAt === null) return []
  const title = shownTitle(opportunity, language)
  const description = shownDescription(opportunity, language)
  return [
    {
      id: publicUrl + to(marketplacePaths.one, "en", { number }),
      address: publicUrl + to(marketplacePaths.one, language, { number }),
      title: title.text,
      language: title.language,
      summary: description ? markdownText(description.text).slice(0, 500) : "",
      category: typeOnSide(type, side, language),
      publishedAt,
      changedAt,
    },
  ]
}

export const feedRoutes = (index: OpportunityIndex): readonly Route[] => [
  route({ path: marketplacePaths.feed, access: "everyone", get: (request) => answerFeed(request, index) }),
]
