import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { findHolder, type Matchable } from "../../people/index.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { findOpportunityFor, numberIn, type OpenedOpportunity } from "../opportunity/find-opportunity-for.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import type { CandidateIndex } from "./candidate-index.js"
import { Candidates, type ShownCandidate } from "./candidates.view.js"
import { candidatesWords } from "./candidates.words.js"
import { type FoundCandidate, findCandidates, tallyExcluded } from "./find-candidates.js"
import { listInvited } from "./invited.store.js"
import { type CodeNames, readCodeNames, sayReasons, sayRelaxation } from "./say-reasons.js"

const perPage = 20

/** To those who manage the opportunity; to others the list is not there. */
async function openOwn({ reading, params }: PageRequest<"number">): Promise<OpenedOpportunity> {
  const opened = await findOpportunityFor(reading, numberIn(params))
  if (!opened.sides.includes("author") || opened.opportunity.status === "draft") {
    throw new Refusal("not-found", "page-not-found")
  }
  return opened
}

async function showCandidates(request: PageRequest<"number">, index: CandidateIndex): Promise<Answer> {
  const { reading, language, query } = request
  const opened = await openOwn(request)
  const { number, status } = opened.opportunity
  const asked = Math.max(1, Math.trunc(Number(query.page)) || 1)
  const part = { offset: (asked - 1) * perPage, limit: perPage }
  const { requirements, count, found } = await findCandidates(reading, index, opened, part)
  const exclusions = await tallyExcluded(index, requirements)
  const relaxedSkills = exclusions.relaxations.flatMap(({ relaxation }) =>
    relaxation.code === "wish-skill" ? [relaxation.skill] : [],
  )
  const reasons = found.flatMap(({ explanation }) => explanation.reasons)
  const names = await readCodeNames(reading, language, reasons, relaxedSkills)
  const invited = await listInvited(reading, number)
  const { page: shownPage, pages } = pageOf(query.page, { total: count, perPage })
  const title = candidatesWords[language].title
  const opportunityTitle = titleIn(language, opened.opportunity)
  return page({
    title,
    crumbs: [
      { label: homeWords[language].title, href: to(marketplacePaths.search, language) },
      { label: opportunityTitle, href: to(marketplacePaths.one, language, { number }) },
    ],
    body: (
      <Candidates
        {...{ language, number, title: opportunityTitle, count, exclusions, page: shownPage, pages }}
        shown={await Promise.all(found.map((each) => shownOf(request, each, names, invited)))}
        relaxations={exclusions.relaxations.map(({ relaxation, people }) => ({
          text: sayRelaxation(language, relaxation, names),
          people,
        }))}
        isOpen={status === "published"}
      />
    ),
  })
}

async function shownOf(
  { reading, language }: PageRequest<"number">,
  { person, explanation }: FoundCandidate,
  names: CodeNames,
  invited: ReadonlySet<string>,
): Promise<ShownCandidate> {
  const holder = await findHolder(reading, person.personId)
  return {
    ...{ personId: person.personId, name: person.displayName, title: titleOf(person, language) },
    username: holder?.username,
    points: explanation.score.total,
    reasons: sayReasons(language, explanation.reasons, names),
    isInvited: invited.has(person.personId),
  }
}

const titleOf = ({ titleEn, titleFr }: Matchable, language: Language): string | undefined =>
  (language === "en" ? (titleEn ?? titleFr) : (titleFr ?? titleEn)) ?? undefined

export const candidatesRoutes = (index: CandidateIndex) => [
  route({
    path: marketplacePaths.candidates,
    access: "member",
    get: (request) => showCandidates(request, index),
  }),
]
