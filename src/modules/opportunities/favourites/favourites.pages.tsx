import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { describeOpportunities } from "../opportunity/describe-opportunities.js"
import { mayBeReadBy, numberIn } from "../opportunity/find-opportunity-for.js"
import { listOpportunitiesNumbered } from "../opportunity/opportunity.store.js"
import { dropFavourite } from "./drop-favourite.js"
import { listFavourites } from "./favourite.store.js"
import { Favourites } from "./favourites.view.js"
import { favouritesWords } from "./favourites.words.js"
import { keepFavourite } from "./keep-favourite.js"

const perPage = 20

async function showFavourites({ reading, language, query }: PageRequest): Promise<Answer> {
  const numbers = await listFavourites(reading, actingMember(reading).personId)
  const described = await describeOpportunities(reading, await listOpportunitiesNumbered(reading, numbers))
  const readable = new Map(
    described
      .filter(({ opportunity, type }) => mayBeReadBy(reading.actor, opportunity, type))
      .map((each) => [each.opportunity.number, each]),
  )
  const kept = numbers.flatMap((number) => readable.get(number) ?? [])
  const { page: shown, pages, part } = pageOf(query.page, { total: kept.length, perPage })
  return page({
    title: favouritesWords[language].title,
    crumbs: [{ label: homeWords[language].title, href: to(marketplacePaths.search, language) }],
    body: (
      <Favourites
        language={language}
        kept={kept.slice(part.offset, part.offset + part.limit)}
        gone={numbers.length - kept.length}
        page={shown}
        pages={pages}
      />
    ),
  })
}

const favouriteForm = z.object({ keep: z.enum(["yes", "no"]) })

async function postFavourite(request: PageRequest<"number">): Promise<Answer> {
  const { language, params, cameFrom } = request
  const number = numberIn(params)
  const list = to(marketplacePaths.favourites, language)
  const back = cameFrom === list ? list : to(marketplacePaths.one, language, { number })
  return answerForm(request, {
    schema: favouriteForm,
    command: (ctx, { keep }) => (keep === "yes" ? keepFavourite(ctx, number) : dropFavourite(ctx, number)),
    done: (_, { keep }) => redirect(back, { confirmation: keep === "yes" ? "favourite-kept" : "favourite-dropped" }),
    again: () => showFavourites(request),
  })
}

export const favouritesRoutes = [
  route({ path: marketplacePaths.favourites, access: "member", get: showFavourites }),
  route({ path: marketplacePaths.favourite, access: "member", post: postFavourite }),
]
