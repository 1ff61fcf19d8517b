import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { listTypes } from "./type.store.js"
import { typesWords } from "./types.words.js"
import { TypesGuide } from "./types-guide.view.js"

async function showGuide({ language, reading }: PageRequest): Promise<Answer> {
  const types = await listTypes(reading)
  return page({
    title: typesWords[language].guide.title,
    crumbs: [{ label: homeWords[language].title, href: to(marketplacePaths.search, language) }],
    body: <TypesGuide language={language} types={types.filter(({ isOffered }) => isOffered)} />,
  })
}

export const typesRoutes = [route({ path: marketplacePaths.types, access: "everyone", get: showGuide })]
