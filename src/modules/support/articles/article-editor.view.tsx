import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Checkbox, CheckboxGroup, Fieldset, SelectField } from "../../../ui/choice-fields.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { Markdown } from "../../../ui/markdown.js"
import { Notice } from "../../../ui/notice.js"
import { TextArea, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { supportPaths } from "../support.paths.js"
import { type Article, helpCategories, helpContexts, missingLanguage, staleLanguage } from "./article.js"
import { articlesWords } from "./articles.words.js"
import { State } from "./articles-desk.view.js"

interface EditorProps {
  readonly language: Language
  /** Absent while a new question is written. */
  readonly article: Article | undefined
  readonly form: FormState
  /** Shows how the typed texts will read; nothing is saved. */
  readonly isPreview: boolean
}

export function ArticleEditor({ language, article, form, isPreview }: EditorProps) {
  const words = articlesWords[language].editor
  return (
    <>
      <h1>{article ? words.title : words.newTitle}</h1>
      {article ? <AboutArticle language={language} article={article} /> : <p>{words.newLead}</p>}
      {isPreview && <Preview language={language} form={form} />}
      <Form
        action={
          article ? to(supportPaths.deskQuestion, language, { id: article.id }) : to(supportPaths.newQuestion, language)
        }
      >
        <input type="hidden" name="version" value={article?.version ?? 0} />
        <SelectField
          form={form}
          name="category"
          label={words.category}
          withEmpty
          options={helpCategories.map((value) => ({ value, label: articlesWords[language].categories[value] }))}
        />
        <div class="halves">
          <TextPair language={language} of="fr" form={form} />
          <TextPair language={language} of="en" form={form} />
        </div>
        <Finding language={language} article={article} form={form} />
        <div class="actions">
          <Button>{words.save}</Button>
          <Button variant="second" name="preview" value="yes">
            {words.preview}
          </Button>
        </div>
      </Form>
    </>
  )
}

/** How the question is found, and where it is shown. */
function Finding({ language, article, form }: Omit<EditorProps, "isPreview">) {
  const words = articlesWords[language].editor
  return (
    <div class="section">
      {article && <Checkbox form={form} name="agree" label={words.agree} hint={words.agreeHint} />}
      <TextField
        form={form}
        name="searchWords"
        label={words.searchWords}
        hint={words.searchWordsHint}
        width="l"
        optional
      />
      <CheckboxGroup
        form={form}
        name="contexts"
        label={words.contexts}
        optional
        tight
        choices={helpContexts.map((value) => ({ value, label: words.contextLabels[value] }))}
      />
    </div>
  )
}

function AboutArticle({ language, article }: { readonly language: Language; readonly article: Article }) {
  const words = articlesWords[language].editor
  const stale = staleLanguage(article)
  const missing = missingLanguage(article)
  const isPublished = article.status === "published"
  return (
    <>
      <div class="row row-ends">
        <p class="row">
          <State language={language} article={article} />
          <a href={to(supportPaths.history, language, { id: article.id })}>{words.history}</a>
          {isPublished && (
            <a href={to(supportPaths.question, language, { slug: article.slugs[language] })}>{words.onSite}</a>
          )}
        </p>
        <Form action={to(supportPaths.publication, language, { id: article.id })}>
          <Button variant="second" name="published" value={isPublished ? "no" : "yes"}>
            {isPublished ? words.unpublish : words.publish}
          </Button>
        </Form>
      </div>
      {stale && (
        <Notice tone="warn">
          <p>{words.staleText[stale]}</p>
        </Notice>
      )}
      {missing && (
        <Notice tone="warn">
          <p>{words.untranslatedText[missing]}</p>
        </Notice>
      )}
    </>
  )
}

const fieldsOf = {
  en: { question: "questionEn", answer: "answerEn" },
  fr: { question: "questionFr", answer: "answerFr" },
} as const

interface TextPairProps {
  readonly language: Language
  /** Language of the texts. */
  readonly of: Language
  readonly form: FormState
}

function TextPair({ language, of, form }: TextPairProps) {
  const words = articlesWords[language].editor
  const { question, answer } = fieldsOf[of]
  return (
    <Fieldset legend={of === "fr" ? words.inFrench : words.inEnglish}>
      <TextField
        form={form}
        name={question}
        label={words.question}
        hint={words.questionHint}
        lang={of}
        width="l"
        maxlength={200}
      />
      <TextArea form={form} name={answer} label={words.answer} hint={words.answerHint} lang={of} rows={14} />
    </Fieldset>
  )
}

function Preview({ language, form }: { readonly language: Language; readonly form: FormState }) {
  const words = articlesWords[language].editor
  return (
    <div class="section">
      <Panel id="preview" title={words.previewTitle} outlined>
        <p class="muted">{words.previewText}</p>
        <div class="halves">
          {(["fr", "en"] as const).map((each) => (
            <div key={each} lang={each}>
              <h3>{typedText(form, fieldsOf[each].question)}</h3>
              <Markdown source={typedText(form, fieldsOf[each].answer)} level={4} />
            </div>
          ))}
        </div>
      </Panel>
    </div>
  )
}
