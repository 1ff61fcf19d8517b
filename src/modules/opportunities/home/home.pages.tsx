import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { homeWords } from "./home.words.js"
import { marketplacePaths } from "./marketplace.paths.js"
import { MarketplaceTabs } from "./marketplace-tabs.view.js"

/** Where the marketplace begins. */
function showHome({ language }: PageRequest): Answer {
  const words = homeWords[language]
  return page({
    title: words.title,
    crumbs: [],
    body: (
      <>
        <h1>{words.title}</h1>
        <MarketplaceTabs language={language} current="search" />
        <p class="lead">{words.doorText}</p>
      </>
    ),
  })
}

export const homeRoutes = [route({ path: marketplacePaths.search, access: "everyone", get: showHome })]
