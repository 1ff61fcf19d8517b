import { Refusal } from "../../../platform/refusal.js"
import { codeField, suggestionScripts } from "../../../ui/suggestion-field.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { classificationPaths } from "../classification.paths.js"
import { type Concept, nameIn } from "../lists/concept.js"
import { EndedConcept } from "../lists/ended-concept.view.js"
import { findConcepts, listRows } from "../lists/list.store.js"
import { choiceLists } from "../suggestions/choice-lists.js"
import { Occupation } from "./occupation.view.js"
import { OccupationList } from "./occupation-list.view.js"
import { occupationsWords } from "./occupations.words.js"
import { readOccupation } from "./read-occupation.js"

const foundShown = 30

async function showOccupations(request: PageRequest): Promise<Answer> {
  const { language, reading, query } = request
  const asked = query.q?.trim().slice(0, 200) ?? ""
  const chosen = query[codeField("q")]
  if (chosen !== undefined && (await findConcepts(reading, "occupation", [chosen])).has(chosen)) {
    return redirect(to(classificationPaths.occupation, language, { noc: chosen }))
  }
  const search = { typed: asked, language, limit: foundShown }
  const found = asked === "" ? undefined : await choiceLists.occupation.suggest(reading, search)
  const broad = (await listRows(reading, "occupation", { level: [1] })).map(({ code }) => code)
  const categories = await findConcepts(reading, "occupation", broad)
  return page({
    title: occupationsWords[language].list.title,
    crumbs: [],
    scripts: suggestionScripts,
    body: (
      <OccupationList
        language={language}
        categories={[...categories.values()]}
        search={found && { query: asked, found }}
      />
    ),
  })
}

async function showOccupation(request: PageRequest<"noc">): Promise<Answer> {
  const { language, reading, params } = request
  const read = await readOccupation(reading, params.noc)
  if (read) {
    const { titleEn: en, titleFr: fr } = read.occupation
    return page({
      title: nameIn(language, { en, fr }).text,
      crumbs: crumbsOf(request, read.above),
      body: <Occupation language={language} page={read} />,
    })
  }
  const concept = (await findConcepts(reading, "occupation", [params.noc])).get(params.noc)
  if (!concept) throw new Refusal("not-found", "page-not-found")
  const { successor: noc } = concept
  return page({
    title: nameIn(language, concept.titles).text,
    crumbs: crumbsOf(request, []),
    body: (
      <EndedConcept
        concept={concept}
        words={occupationsWords[language].one}
        successorAddress={noc === null ? undefined : to(classificationPaths.occupation, language, { noc })}
      />
    ),
  })
}

function crumbsOf({ language }: PageRequest<"noc">, above: readonly Concept[]) {
  return [
    { label: occupationsWords[language].list.title, href: to(classificationPaths.occupations, language) },
    ...above.map(({ code, titles }) => ({
      label: nameIn(language, titles).text,
      href: to(classificationPaths.occupation, language, { noc: code }),
    })),
  ]
}

export const occupationRoutes = [
  route({ path: classificationPaths.occupations, access: "everyone", get: showOccupations }),
  route({ path: classificationPaths.occupation, access: "everyone", get: showOccupation }),
]
