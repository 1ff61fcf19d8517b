import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { OtherLanguage } from "../../../ui/other-language.js"
import { Table } from "../../../ui/table.js"
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
  const words = articlesWords[language]
  if (articles.length === 0) return null
  return (
    <Table
      id={category}
      caption={words.categories[category]}
      rows={articles}
      rowKey={({ id }) => id}
      flip
      columns={[
        {
          heading: words.desk.question,
          rowHeading: true,
          cell: (article) => <EditLink language={language} article={article} />,
        },
        { heading: words.desk.state, cell: (article) => <State language={language} article={article} /> },
        {
          heading: words.desk.actions,
          headingHidden: true,
          align: "right",
          cell: (article) => (
            <Acts
              language={language}
              article={article}
              isFirst={article === articles[0]}
              isLast={article === articles.at(-1)}
            />
          ),
        },
      ]}
    />
  )
}

interface ArticleProps {
  readonly language: Language
  readonly article: Article
}

function EditLink({ language, article }: ArticleProps) {
  const { question, language: written } = shownText(article.texts, language)
  return (
    <OtherLanguage language={written}>
      <a href={to(supportPaths.deskQuestion, language, { id: article.id })}>{question}</a>
    </OtherLanguage>
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

function Acts({ language, article, isFirst, isLast }: ArticleProps & { isFirst: boolean; isLast: boolean }) {
  const words = articlesWords[language].desk
  const { question } = shownText(article.texts, language)
  const id = { id: article.id }
  const isPublished = article.status === "published"
  return (
    <div class="row">
      <Form action={to(supportPaths.rank, language, id)} class="row">
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
      <Form action={to(supportPaths.publication, language, id)}>
        <Button
          variant="second"
          size="tight"
          name="published"
          value={isPublished ? "no" : "yes"}
          label={isPublished ? words.unpublishNamed({ question }) : words.publishNamed({ question })}
        >
          {isPublished ? words.unpublish : words.publish}
        </Button>
      </Form>
    </div>
  )
}
