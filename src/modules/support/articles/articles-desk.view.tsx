import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Empty, Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { OtherLanguage } from "../../../ui/other-language.js"
import { Tag } from "../../../ui/tag.js"
import { to } from "../../../web/paths.js"
import { supportPaths } from "../support.paths.js"
import { type Article, helpCategories, missingLanguage, shownText, staleLanguage } from "./article.js"
import { articlesWords } from "./articles.words.js"

interface ArticlesDeskProps {
  readonly language: Language
  /** Drafts included, in their order. */
  readonly articles: readonly Article[]
}

export function ArticlesDesk({ language, articles }: ArticlesDeskProps) {
  const words = articlesWords[language].desk
  return (
    <>
      <div class="row row-ends">
        <h1>{words.title}</h1>
        <ButtonLink href={to(supportPaths.newQuestion, language)}>{words.write}</ButtonLink>
      </div>
      <p>{words.lead}</p>
      {articles.length === 0 && (
        <Empty title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      )}
      {helpCategories.map((category) => (
        <Subject
          key={category}
          language={language}
          category={category}
          articles={articles.filter((article) => article.category === category)}
        />
      ))}
    </>
  )
}

function Subject({
  language,
  category,
  articles,
}: ArticlesDeskProps & { readonly category: (typeof helpCategories)[number] }) {
  if (articles.length === 0) return null
  return (
    <section class="section" aria-labelledby={category}>
      <h2 id={category}>{articlesWords[language].categories[category]}</h2>
      <Rows
        small
        rows={articles.map((article, index) => ({
          key: article.id,
          content: (
            <div class="row row-ends">
              <EditLink language={language} article={article} />
              <div class="row">
                <State language={language} article={article} />
                <Order
                  language={language}
                  article={article}
                  isFirst={index === 0}
                  isLast={index === articles.length - 1}
                />
              </div>
            </div>
          ),
        }))}
      />
    </section>
  )
}

interface ArticleProps {
  readonly language: Language
  readonly article: Article
}

function EditLink({ language, article }: ArticleProps) {
  const { question, language: written } = shownText(article.texts, language)
  return (
    <span>
      <OtherLanguage language={written}>
        <a href={to(supportPaths.deskQuestion, language, { id: article.id })}>{question}</a>
      </OtherLanguage>
    </span>
  )
}

export function State({ language, article }: ArticleProps) {
  const words = articlesWords[language].desk
  const missing = missingLanguage(article)
  const stale = staleLanguage(article)
  return (
    <span class="row">
      <Tag tone={article.status === "published" ? "ok" : undefined}>{words.statuses[article.status]}</Tag>
      {missing && <Tag tone="warn">{words.untranslated[missing]}</Tag>}
      {stale && <Tag tone="warn">{words.stale[stale]}</Tag>}
    </span>
  )
}

function Order({ language, article, isFirst, isLast }: ArticleProps & { isFirst: boolean; isLast: boolean }) {
  const words = articlesWords[language].desk
  const { question } = shownText(article.texts, language)
  return (
    <Form action={to(supportPaths.rank, language, { id: article.id })} class="row">
      <Button
        variant="second"
        size="tight"
        name="direction"
        value="up"
        disabled={isFirst}
        label={words.up({ question })}
      >
        {words.moveUp}
      </Button>
      <Button
        variant="second"
        size="tight"
        name="direction"
        value="down"
        disabled={isLast}
        label={words.down({ question })}
      >
        {words.moveDown}
      </Button>
    </Form>
  )
}
