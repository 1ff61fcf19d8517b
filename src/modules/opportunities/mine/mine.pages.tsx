import { actingMember } from "../../../platform/context.js"
import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MinePage } from "./mine.view.js"
import { mineWords } from "./mine.words.js"
import { readMine } from "./read-mine.js"

async function showMine({ language, reading, query }: PageRequest): Promise<Answer> {
  const withOver = query.over === "yes"
  return page({
    title: mineWords[language].title,
    crumbs: [{ label: homeWords[language].title, href: to(marketplacePaths.search, language) }],
    body: (
      <MinePage
        language={language}
        zone={actingMember(reading).timeZone}
        withOver={withOver}
        {...(await readMine(reading, { withOver }))}
      />
    ),
  })
}

export const mineRoutes = [route({ path: marketplacePaths.mine, access: "member", get: showMine })]
