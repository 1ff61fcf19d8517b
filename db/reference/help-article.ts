import type { HelpCategory, HelpContext } from "../../src/modules/support/articles/article.js"

interface Text {
  readonly question: string
  /** Plain text with the Markdown subset. */
  readonly answer: string
}

/** A question that comes with the platform, in both languages. Its code never changes. */
export interface ReferenceArticle {
  readonly code: string
  readonly category: HelpCategory
  /** Tasks beside which the question is shown. */
  readonly contexts: readonly HelpContext[]
  readonly fr: Text
  readonly en: Text
  /** Other words under which people look for it, in both languages. */
  readonly searchWords: string
}
