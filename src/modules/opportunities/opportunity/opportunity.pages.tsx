import { Refusal } from "../../../platform/refusal.js"
import type { FormState } from "../../../ui/form-state.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../../accounts/index.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { describeOpportunities } from "./describe-opportunities.js"
import { findOpportunityFor, numberIn } from "./find-opportunity-for.js"
import { OpportunityPage } from "./opportunity-page.view.js"
import type { OpportunityBlock, SeenOpportunity } from "./opportunity-part.js"
import { opportunityParts } from "./parts.js"
import { readAsked } from "./read-asked.js"
import { shownTitle } from "./shown-text.js"

/** Its page, as its reader may see it; with `form`, after an act of one of its blocks was refused. */
async function showOpportunity(request: PageRequest<"number">, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const opened = await findOpportunityFor(reading, numberIn(params))
  const { opportunity } = opened
  const [described] = await describeOpportunities(reading, [opportunity])
  if (!described) throw new Error("an opportunity has a kind")
  const seen: SeenOpportunity = { ...opened, reading, language, form }
  const [acts, blocks, asides] = await Promise.all([
    Promise.all(opportunityParts.map((part) => part.acts?.(seen))),
    gather(seen, "block"),
    gather(seen, "aside"),
  ])
  return page({
    title: shownTitle(opportunity, language).text,
    crumbs: [{ label: homeWords[language].title, href: to(marketplacePaths.search, language) }],
    ...(form && { form }),
    body: (
      <OpportunityPage
        language={language}
        described={described}
        asked={await readAsked(reading, opportunity)}
        isVisitor={reading.actor.kind === "visitor"}
        acts={acts.filter((act) => act !== undefined)}
        blocks={blocks}
        asides={asides}
      />
    ),
  })
}

async function gather(seen: SeenOpportunity, where: "block" | "aside"): Promise<readonly OpportunityBlock[]> {
  const given = await Promise.all(opportunityParts.map((part) => part[where]?.(seen)))
  return given.flatMap((block) => block ?? [])
}

/** A visitor who may not read it signs in and comes back; so she is told nothing of what there is. */
async function showToEverybody(request: PageRequest<"number">): Promise<Answer> {
  const { language, actor, params } = request
  try {
    return await showOpportunity(request)
  } catch (error) {
    if (!(error instanceof Refusal && error.kind === "not-found" && actor.kind === "visitor")) throw error
    const back = to(marketplacePaths.one, language, params)
    return redirect(`${to(accountsPaths.signIn, language)}?next=${encodeURIComponent(back)}`)
  }
}

export const opportunityRoutes = [route({ path: marketplacePaths.one, access: "everyone", get: showToEverybody })]
