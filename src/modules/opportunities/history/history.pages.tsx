import { Refusal } from "../../../platform/refusal.js"
import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { findOpportunityFor, numberIn } from "../opportunity/find-opportunity-for.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { PastActs } from "./history.view.js"
import { historyWords } from "./history.words.js"
import { readHistory } from "./read-history.js"

const most = 200

/** All that happened to an opportunity; its author’s and moderation’s to read. */
async function showHistory({ language, reading, params }: PageRequest<"number">): Promise<Answer> {
  const { opportunity, sides } = await findOpportunityFor(reading, numberIn(params))
  if (!sides.includes("author") && !sides.includes("moderation")) throw new Refusal("not-found", "page-not-found")
  const { title } = historyWords[language]
  return page({
    title,
    crumbs: [
      { label: homeWords[language].title, href: to(marketplacePaths.search, language) },
      { label: titleIn(language, opportunity), href: to(marketplacePaths.one, language, params) },
    ],
    body: (
      <>
        <h1>{title}</h1>
        <PastActs
          language={language}
          zone={opportunity.timeZone}
          acts={await readHistory(reading, opportunity, most)}
        />
      </>
    ),
  })
}

export const historyRoutes = [route({ path: marketplacePaths.history, access: "member", get: showHistory })]
