import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import type { Access } from "../../../web/access.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { supportPaths } from "../support.paths.js"
import type { Article } from "./article.js"
import { findArticle, listArticles, listVersions } from "./article.store.js"
import { ArticleEditor } from "./article-editor.view.js"
import { ArticleHistory, ArticleVersionPage } from "./article-history.view.js"
import { articleForm, publicationForm, rankForm } from "./articles.forms.js"
import { articlesWords } from "./articles.words.js"
import { ArticlesDesk } from "./articles-desk.view.js"
import { moveArticle } from "./move-article.js"
import { publishArticle } from "./publish-article.js"
import { restoreVersion } from "./restore-version.js"
import { reviseArticle, writeArticle } from "./save-article.js"

const access: Access = { anyOf: ["help"] }

async function showArticles({ language, reading }: PageRequest): Promise<Answer> {
  return page({
    title: articlesWords[language].desk.title,
    section: "desk",
    crumbs: [],
    body: <ArticlesDesk language={language} articles={await listArticles(reading)} />,
  })
}

const isUuid = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

async function articleOf({ reading, params }: PageRequest<"id">): Promise<Article> {
  const article = isUuid(params.id) ? await findArticle(reading, params.id) : undefined
  if (!article) throw new Refusal("not-found", "page-not-found")
  return article
}

interface EditorState {
  /** Typed values, shown again. */
  readonly form: FormState
  readonly isRefused?: boolean
  readonly isPreview?: boolean
}

function showEditor({ language }: PageRequest, article: Article | undefined, state: EditorState): Answer {
  const words = articlesWords[language]
  return page({
    title: article ? words.editor.title : words.editor.newTitle,
    section: "desk",
    crumbs: [{ label: words.desk.title, href: to(supportPaths.deskQuestions, language) }],
    ...(state.isRefused && { form: state.form }),
    body: (
      <ArticleEditor language={language} article={article} form={state.form} isPreview={state.isPreview ?? false} />
    ),
  })
}

function valuesOf({ category, contexts, texts, searchWords }: Article): FormState {
  const { en, fr } = texts
  return {
    values: {
      category,
      contexts,
      searchWords,
      questionFr: fr?.question,
      answerFr: fr?.answer,
      questionEn: en?.question,
      answerEn: en?.answer,
    },
    errors: {},
  }
}

async function postNew(request: PageRequest): Promise<Answer> {
  const { language, form } = request
  if (form.preview === "yes")
    return showEditor(request, undefined, { form: { values: form, errors: {} }, isPreview: true })
  return answerForm(request, {
    schema: articleForm,
    command: writeArticle,
    done: (id) => redirect(to(supportPaths.deskQuestion, language, { id }), { confirmation: "help-article-written" }),
    again: (refused) => showEditor(request, undefined, { form: refused, isRefused: true }),
  })
}

async function postRevision(request: PageRequest<"id">): Promise<Answer> {
  const { language, form } = request
  const article = await articleOf(request)
  if (form.preview === "yes")
    return showEditor(request, article, { form: { values: form, errors: {} }, isPreview: true })
  return answerForm(request, {
    schema: articleForm,
    command: (ctx, input) => reviseArticle(ctx, article.id, input),
    done: () =>
      redirect(to(supportPaths.deskQuestion, language, { id: article.id }), { confirmation: "help-article-saved" }),
    again: (refused) => showEditor(request, article, { form: refused, isRefused: true }),
  })
}

async function postPublication(request: PageRequest<"id">): Promise<Answer> {
  const { language } = request
  const article = await articleOf(request)
  const { id } = article
  return answerForm(request, {
    schema: publicationForm,
    command: (ctx, { published }) => publishArticle(ctx, { id, status: published === "yes" ? "published" : "draft" }),
    done: (_, { published }) =>
      redirect(to(supportPaths.deskQuestion, language, { id }), {
        confirmation: published === "yes" ? "help-article-published" : "help-article-unpublished",
      }),
    again: ({ problem }) => {
      const { values, errors } = valuesOf(article)
      const form = { values, errors, ...(problem !== undefined && { problem }) }
      return showEditor(request, article, { form, isRefused: true })
    },
  })
}

async function postRank(request: PageRequest<"id">): Promise<Answer> {
  const { id } = await articleOf(request)
  return answerForm(request, {
    schema: rankForm,
    command: (ctx, { direction }) => moveArticle(ctx, { id, direction }),
    done: () => redirect(to(supportPaths.deskQuestions, request.language)),
    again: () => showArticles(request),
  })
}

function historyCrumbs({ language }: PageRequest, article: Article) {
  const words = articlesWords[language]
  return [
    { label: words.desk.title, href: to(supportPaths.deskQuestions, language) },
    { label: words.editor.title, href: to(supportPaths.deskQuestion, language, { id: article.id }) },
  ]
}

async function showHistory(request: PageRequest<"id">): Promise<Answer> {
  const article = await articleOf(request)
  const versions = await listVersions(request.reading, article.id)
  const { language } = request
  return page({
    title: articlesWords[language].history.title,
    section: "desk",
    crumbs: historyCrumbs(request, article),
    body: (
      <ArticleHistory
        language={language}
        zone={actingMember(request.reading).timeZone}
        article={article}
        versions={versions}
      />
    ),
  })
}

async function showVersion(request: PageRequest<"id" | "number">): Promise<Answer> {
  const article = await articleOf(request)
  const versions = await listVersions(request.reading, article.id)
  const version = versions.find(({ number }) => String(number) === request.params.number)
  if (!version) throw new Refusal("not-found", "page-not-found")
  const { language } = request
  const words = articlesWords[language].history
  return page({
    title: words.numbered(version),
    section: "desk",
    crumbs: [
      ...historyCrumbs(request, article),
      { label: words.title, href: to(supportPaths.history, language, { id: article.id }) },
    ],
    body: (
      <ArticleVersionPage
        language={language}
        zone={actingMember(request.reading).timeZone}
        article={article}
        versions={versions}
        version={version}
      />
    ),
  })
}

async function postRestore(request: PageRequest<"id" | "number">): Promise<Answer> {
  const { id } = await articleOf(request)
  await request.act((ctx) => restoreVersion(ctx, { id, number: Number(request.params.number) }))
  return redirect(to(supportPaths.deskQuestion, request.language, { id }), { confirmation: "help-article-restored" })
}

export const articlesDeskRoutes = [
  route({ path: supportPaths.deskQuestions, access, get: showArticles }),
  route({
    path: supportPaths.newQuestion,
    access,
    get: (request) => showEditor(request, undefined, { form: emptyForm }),
    post: postNew,
  }),
  route({
    path: supportPaths.deskQuestion,
    access,
    get: async (request) => {
      const article = await articleOf(request)
      return showEditor(request, article, { form: valuesOf(article) })
    },
    post: postRevision,
  }),
  route({ path: supportPaths.publication, access, post: postPublication }),
  route({ path: supportPaths.rank, access, post: postRank }),
  route({ path: supportPaths.history, access, get: showHistory }),
  route({ path: supportPaths.version, access, get: showVersion, post: postRestore }),
]
