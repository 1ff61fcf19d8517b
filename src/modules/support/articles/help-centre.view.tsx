import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Empty, Panel, Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { markdownText } from "../../../ui/markdown.js"
import { SideNav } from "../../../ui/navigation.js"
import { OtherLanguage } from "../../../ui/other-language.js"
import { Tag } from "../../../ui/tag.js"
import { SearchField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { supportPaths } from "../support.paths.js"
import { type Article, helpCategories, shownText } from "./article.js"
import type { Search } from "./article-search.js"
import { articlesWords } from "./articles.words.js"

interface HelpCentreProps {
  readonly language: Language
  readonly articles: readonly Article[]
  /** What was asked, and what was found for it. */
  readonly search: (Search & { readonly query: string }) | undefined
  readonly leaveMessageAddress: string
  readonly isMember: boolean
}

export function HelpCentre({ language, articles, search, leaveMessageAddress, isMember }: HelpCentreProps) {
  const words = articlesWords[language].centre
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <search>
        <Form action={to(supportPaths.help, language)} method="get" class="inline">
          <SearchField
            form={{ values: { q: search?.query }, errors: {} }}
            name="q"
            label={words.search}
            hint={words.searchHint}
          />
          <Button>{words.submit}</Button>
        </Form>
      </search>
      {search ? <Results language={language} search={search} /> : <Subjects language={language} articles={articles} />}
      <MoreHelp language={language} leaveMessageAddress={leaveMessageAddress} isMember={isMember} />
    </>
  )
}

interface QuestionLinkProps {
  readonly article: Article
  readonly language: Language
}

function QuestionLink({ article, language }: QuestionLinkProps) {
  const { question, language: written } = shownText(article.texts, language)
  return (
    <OtherLanguage language={written}>
      <a href={to(supportPaths.question, language, { slug: article.slugs[language] })}>{question}</a>
    </OtherLanguage>
  )
}

interface QuestionLinksProps {
  readonly articles: readonly Article[]
  readonly language: Language
}

export function QuestionLinks({ articles, language }: QuestionLinksProps) {
  return (
    <Rows
      small
      rows={articles.map((article) => ({
        key: article.id,
        content: <QuestionLink article={article} language={language} />,
      }))}
    />
  )
}

function Subjects({ language, articles }: Pick<HelpCentreProps, "language" | "articles">) {
  const words = articlesWords[language]
  const subjects = helpCategories
    .map((category) => ({ category, list: articles.filter((article) => article.category === category) }))
    .filter(({ list }) => list.length > 0)
  return (
    <div class="split-left section">
      <SideNav
        label={words.centre.subjects}
        items={subjects.map(({ category }) => ({ label: words.categories[category], href: `#${category}` }))}
      />
      <div>
        {subjects.map(({ category, list }) => (
          <section key={category} class="section" aria-labelledby={category}>
            <h2 id={category}>{words.categories[category]}</h2>
            <QuestionLinks articles={list} language={language} />
          </section>
        ))}
      </div>
    </div>
  )
}

function Results({
  language,
  search,
}: Pick<HelpCentreProps, "language"> & { readonly search: Search & { query: string } }) {
  const words = articlesWords[language]
  const { found, isPartial, query } = search
  const all = (
    <p>
      <a href={to(supportPaths.help, language)}>{words.centre.all}</a>
    </p>
  )
  if (found.length === 0) {
    return (
      <div class="section">
        <Empty title={words.centre.nothing({ query })}>
          <p>{words.centre.nothingText}</p>
          {all}
        </Empty>
      </div>
    )
  }
  const heading = isPartial ? words.centre.partly : words.centre.found
  return (
    <section class="section" aria-labelledby="found">
      <h2 id="found">{heading({ n: found.length, query })}</h2>
      <Rows
        rows={found.map((article) => ({ key: article.id, content: <Result article={article} language={language} /> }))}
      />
      {all}
    </section>
  )
}

const excerptLength = 180

function Result({ article, language }: QuestionLinkProps) {
  const { answer, language: written } = shownText(article.texts, language)
  const text = markdownText(answer)
  const cut = text.slice(0, text.lastIndexOf(" ", excerptLength)).replace(/[.,;:!?\s]+$/, "")
  const excerpt = text.length <= excerptLength ? text : `${cut}…`
  return (
    <>
      <h3>
        <QuestionLink article={article} language={language} />
      </h3>
      <p class="small" lang={written === language ? undefined : written}>
        {excerpt}
      </p>
      <p>
        <Tag tone="kind">{articlesWords[language].categories[article.category]}</Tag>
      </p>
    </>
  )
}

function MoreHelp({
  language,
  leaveMessageAddress,
  isMember,
}: Pick<HelpCentreProps, "language" | "leaveMessageAddress" | "isMember">) {
  const words = articlesWords[language].centre
  return (
    <div class="section">
      <Panel id="more" title={words.more}>
        <ul>
          <li>
            <a href={leaveMessageAddress}>{words.stillNeedHelp}</a>
          </li>
          <li>
            <a href={to(supportPaths.problem, language)}>{words.problem}</a>
          </li>
          {isMember && (
            <li>
              <a href={to(supportPaths.myMessages, language)}>{words.myMessages}</a>
            </li>
          )}
        </ul>
      </Panel>
    </div>
  )
}
