import { Refusal } from "../../../platform/refusal.js"
import { type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { leaveMessageAddress } from "../leave-message-address.js"
import { supportPaths } from "../support.paths.js"
import { shownText } from "./article.js"
import { listPublishedArticles } from "./article.store.js"
import { searchArticles } from "./article-search.js"
import { articlesWords } from "./articles.words.js"
import { HelpCentre } from "./help-centre.view.js"
import { Question } from "./question.view.js"

async function showHelpCentre(request: PageRequest) {
  const { language, reading, query, actor } = request
  const words = articlesWords[language].centre
  const articles = await listPublishedArticles(reading)
  const asked = query.q?.trim() ?? ""
  const search = asked === "" ? undefined : { query: asked, ...searchArticles(articles, asked, language) }
  return page({
    title: words.title,
    crumbs: [],
    body: (
      <HelpCentre
        language={language}
        articles={articles}
        search={search}
        leaveMessageAddress={leaveMessageAddress(request, undefined)}
        isMember={actor.kind === "member"}
      />
    ),
  })
}

async function showQuestion(request: PageRequest<"slug">) {
  const { language, reading, params } = request
  const articles = await listPublishedArticles(reading)
  const article = articles.find(({ slugs }) => slugs.en === params.slug || slugs.fr === params.slug)
  if (!article) throw new Refusal("not-found", "page-not-found")
  const addressIn = (each: "en" | "fr") => to(supportPaths.question, each, { slug: article.slugs[each] })
  // The other language's words under this prefix lead to the page.
  if (article.slugs[language] !== params.slug) return redirect(addressIn(language))
  return page({
    title: shownText(article.texts, language).question,
    crumbs: [{ label: articlesWords[language].centre.title, href: to(supportPaths.help, language) }],
    addresses: { en: addressIn("en"), fr: addressIn("fr") },
    body: (
      <Question
        language={language}
        article={article}
        others={articles.filter(({ id, category }) => category === article.category && id !== article.id)}
        leaveMessageAddress={leaveMessageAddress(request, params.slug)}
      />
    ),
  })
}

export const helpCentreRoutes = [
  route({ path: supportPaths.help, access: "everyone", get: showHelpCentre }),
  route({ path: supportPaths.question, access: "everyone", get: showQuestion }),
]
