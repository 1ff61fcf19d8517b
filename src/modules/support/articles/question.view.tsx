import type { Language } from "../../../platform/wording.js"
import { Markdown } from "../../../ui/markdown.js"
import { Notice } from "../../../ui/notice.js"
import { OtherLanguage } from "../../../ui/other-language.js"
import { to } from "../../../web/paths.js"
import { supportPaths } from "../support.paths.js"
import { type Article, shownText, staleLanguage } from "./article.js"
import { articlesWords } from "./articles.words.js"
import { QuestionLinks } from "./help-centre.view.js"

interface QuestionProps {
  readonly language: Language
  readonly article: Article
  /** Of the same subject. */
  readonly others: readonly Article[]
  readonly leaveMessageAddress: string
}

export function Question({ language, article, others, leaveMessageAddress }: QuestionProps) {
  const words = articlesWords[language]
  const { question, answer, language: written } = shownText(article.texts, language)
  return (
    <>
      <h1>
        <OtherLanguage language={written}>{question}</OtherLanguage>
      </h1>
      {staleLanguage(article) === language && <StaleNotice language={language} article={article} />}
      <div lang={written === language ? undefined : written}>
        <Markdown source={answer} />
      </div>
      <div class="section">
        <p class="panel">
          <a href={leaveMessageAddress}>{words.centre.stillNeedHelp}</a>
        </p>
      </div>
      {others.length > 0 && (
        <section class="section" aria-labelledby="others">
          <h2 id="others">{words.question.others({ category: words.categories[article.category] })}</h2>
          <QuestionLinks articles={others} language={language} />
        </section>
      )}
    </>
  )
}

function StaleNotice({ language, article }: Pick<QuestionProps, "language" | "article">) {
  const words = articlesWords[language].question
  const other = language === "en" ? "fr" : "en"
  return (
    <Notice tone="warn">
      <p>
        {words.stale}{" "}
        <a href={to(supportPaths.question, other, { slug: article.slugs[other] })} hreflang={other}>
          {words.readOther}
        </a>
      </p>
    </Notice>
  )
}
