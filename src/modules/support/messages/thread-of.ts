import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import { shownText } from "../articles/article.js"
import { findArticle } from "../articles/article.store.js"
import { listScreenshots } from "../screenshots/screenshot.store.js"
import { supportPaths } from "../support.paths.js"
import type { HelpReplyKind } from "./help-message.js"
import type { HelpMessage } from "./help-message.store.js"
import { listHelpReplies } from "./help-reply.store.js"

/** Everything that the page of one message shows; screenshots are served at another address to each side. */
export async function threadOf(
  reading: Reading,
  message: HelpMessage,
  shown: {
    readonly language: Language
    readonly kinds: readonly HelpReplyKind[]
    readonly screenshotAddress: (position: number) => string
  },
) {
  const article = message.articleId === null ? undefined : await findArticle(reading, message.articleId)
  const { language, kinds, screenshotAddress } = shown
  return {
    language,
    message,
    replies: await listHelpReplies(reading, message.number, kinds),
    screenshots: (await listScreenshots(reading, message.number)).map(screenshotAddress),
    question: article && {
      text: shownText(article.texts, language).question,
      href: to(supportPaths.question, language, { slug: article.slugs[language] }),
    },
  }
}
