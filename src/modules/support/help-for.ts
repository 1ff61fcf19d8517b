import type { Reading } from "../../platform/context.js"
import type { Language } from "../../platform/wording.js"
import { to } from "../../web/paths.js"
import type { HelpQuestion } from "../../web/site.js"
import { shownText } from "./articles/article.js"
import { listArticlesFor } from "./articles/article.store.js"
import { supportPaths } from "./support.paths.js"

/** What the frame shows at the end of a page that names its task. */
export async function helpFor(reading: Reading, task: string, language: Language): Promise<readonly HelpQuestion[]> {
  const articles = await listArticlesFor(reading, task)
  return articles.map(({ texts, slugs }) => {
    const { question, language: written } = shownText(texts, language)
    return { question, language: written, href: to(supportPaths.question, language, { slug: slugs[language] }) }
  })
}
