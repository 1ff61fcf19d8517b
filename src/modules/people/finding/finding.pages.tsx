import { type PageRequest, page, route } from "../../../web/page.js"
import { findingPath } from "./finding.paths.js"
import { MemberSearch } from "./finding.view.js"
import { findingWords } from "./finding.words.js"
import { readSearch } from "./read-search.js"

async function showFinding(request: PageRequest) {
  const { language } = request
  const { title } = findingWords[language]
  return page({
    title,
    crumbs: [],
    body: (
      <>
        <h1>{title}</h1>
        <MemberSearch language={language} at={findingPath} search={await readSearch(request)} />
      </>
    ),
  })
}

export const findingRoutes = [route({ path: findingPath, access: "member", get: showFinding })]
