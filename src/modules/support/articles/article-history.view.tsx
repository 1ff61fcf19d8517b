import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Markdown } from "../../../ui/markdown.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { supportPaths } from "../support.paths.js"
import { type Article, type ArticleText, bothLanguages, changedParts } from "./article.js"
import type { ArticleVersion } from "./article.store.js"
import { articlesWords } from "./articles.words.js"

interface HistoryProps {
  readonly language: Language
  readonly zone: string
  readonly article: Article
  /** Latest first. */
  readonly versions: readonly ArticleVersion[]
}

export function ArticleHistory({ language, zone, article, versions }: HistoryProps) {
  const words = articlesWords[language].history
  return (
    <>
      <h1>{words.title}</h1>
      <Table
        id="versions"
        caption={words.caption}
        rows={versions}
        rowKey={({ number }) => String(number)}
        flip
        columns={[
          {
            heading: words.version,
            rowHeading: true,
            cell: ({ number }) => (
              <span class="row">
                <a href={to(supportPaths.version, language, { id: article.id, number })}>
                  {words.numbered({ number })}
                </a>
                {number === article.version && <Tag tone="ok">{words.current}</Tag>}
              </span>
            ),
          },
          { heading: words.saved, cell: ({ savedAt }) => <Time at={savedAt} zone={zone} /> },
          { heading: words.by, cell: (version) => editorName(language, version) },
          {
            heading: words.changed,
            cell: (version) => <Changes language={language} version={version} before={previous(versions, version)} />,
          },
        ]}
      />
    </>
  )
}

function editorName(language: Language, { byPlatform, savedByName }: ArticleVersion): string {
  const words = articlesWords[language].history
  return byPlatform ? words.platform : (savedByName ?? words.erased)
}

function previous(versions: readonly ArticleVersion[], { number }: ArticleVersion): ArticleVersion | undefined {
  return versions.find((each) => each.number === number - 1)
}

interface ChangesProps {
  readonly language: Language
  readonly version: ArticleVersion
  readonly before: ArticleVersion | undefined
}

function Changes({ language, version, before }: ChangesProps) {
  const words = articlesWords[language].history
  const parts = changedParts(before, version).map((part) => words.parts[part])
  return (
    <>
      {version.restoredFrom !== null && <>{words.restoredFrom({ number: version.restoredFrom })}. </>}
      {parts.length === 0 ? words.nothing : parts.join(", ")}
    </>
  )
}

interface VersionProps extends HistoryProps {
  readonly version: ArticleVersion
}

export function ArticleVersionPage({ language, zone, article, versions, version }: VersionProps) {
  const words = articlesWords[language].history
  const before = previous(versions, version)
  const texts = bothLanguages.filter((each) => before === undefined || isChanged(before, version, each))
  return (
    <>
      <h1>{words.numbered({ number: version.number })}</h1>
      <p class="meta">
        <span>
          {editorName(language, version)}, <Time at={version.savedAt} zone={zone} />
        </span>
      </p>
      <p>
        <Changes language={language} version={version} before={before} />
      </p>
      {texts.map((each) => (
        <div class="halves section" key={each}>
          {before && (
            <Text id={`before-${each}`} title={words.before} text={before.texts[each]} of={each} language={language} />
          )}
          <Text
            id={`after-${each}`}
            title={before ? words.after : articlesWords[language].editor[each === "fr" ? "inFrench" : "inEnglish"]}
            text={version.texts[each]}
            of={each}
            language={language}
          />
        </div>
      ))}
      <div class="actions">
        {version.number !== article.version && (
          <Form action={to(supportPaths.version, language, { id: article.id, number: version.number })}>
            <Button>{words.restore}</Button>
          </Form>
        )}
        <a href={to(supportPaths.history, language, { id: article.id })}>{words.back}</a>
      </div>
    </>
  )
}

function isChanged(before: ArticleVersion, after: ArticleVersion, language: Language): boolean {
  return changedParts(before, after).includes(language === "en" ? "textEn" : "textFr")
}

interface TextProps {
  readonly id: string
  readonly title: string
  readonly text: ArticleText | undefined
  readonly of: Language
  readonly language: Language
}

function Text({ id, title, text, of, language }: TextProps) {
  return (
    <Panel id={id} title={title} outlined>
      {text ? (
        <div lang={of}>
          <h3>{text.question}</h3>
          <Markdown source={text.answer} level={4} />
        </div>
      ) : (
        <p class="muted">{articlesWords[language].history.noText}</p>
      )}
    </Panel>
  )
}
