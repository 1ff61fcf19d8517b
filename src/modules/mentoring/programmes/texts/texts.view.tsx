import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { Checkbox } from "../../../../ui/choice-fields.js"
import { Panel } from "../../../../ui/containers.js"
import { Facts } from "../../../../ui/facts.js"
import { Form } from "../../../../ui/form.js"
import { type FormState, typedText } from "../../../../ui/form-state.js"
import { Markdown } from "../../../../ui/markdown.js"
import { Notice } from "../../../../ui/notice.js"
import { Table } from "../../../../ui/table.js"
import { Tag } from "../../../../ui/tag.js"
import { TextArea, TextField } from "../../../../ui/text-fields.js"
import { to } from "../../../../web/paths.js"
import { programmesPaths } from "../programmes.paths.js"
import { fillPlaceholders, isMessage, questionsIn, type TextKind, textKinds, textRules } from "./programme-text.js"
import { textsWords } from "./texts.words.js"

/** Whose words serve, and which language is to be reviewed. */
export type TextState = "platform" | "own" | Language

interface TextListProps {
  readonly language: Language
  readonly id: string
  readonly states: ReadonlyMap<TextKind, TextState>
}

/** All that a programme may say in its own words. */
export function TextList({ language, id, states }: TextListProps) {
  const words = textsWords[language]
  const stateOf = (kind: TextKind) => states.get(kind) ?? "platform"
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Table
        id="texts"
        caption={words.caption}
        rows={textKinds}
        rowKey={(kind) => kind}
        flip
        columns={[
          {
            heading: words.text,
            rowHeading: true,
            cell: (kind) => <a href={to(programmesPaths.text, language, { id, kind })}>{words.kinds[kind]}</a>,
          },
          {
            heading: words.state,
            cell: (kind) => (
              <Tag tone={stateOf(kind) === "en" || stateOf(kind) === "fr" ? "warn" : undefined}>
                {words.states[stateOf(kind)]}
              </Tag>
            ),
          },
        ]}
      />
    </>
  )
}

interface TextEditorProps {
  readonly language: Language
  readonly id: string
  readonly kind: TextKind
  readonly form: FormState
  readonly stale: Language | undefined
  /** The programme's own words: it can go back to the platform's. */
  readonly isOwn: boolean
  readonly isPreview: boolean
}

export function TextEditor({ language, id, kind, form, stale, isOwn, isPreview }: TextEditorProps) {
  const words = textsWords[language]
  return (
    <>
      {stale && (
        <Notice tone="warn">
          <p>{words.stale[stale]}</p>
        </Notice>
      )}
      {isPreview && <Preview language={language} kind={kind} form={form} />}
      <Form action={to(programmesPaths.text, language, { id, kind })}>
        <input type="hidden" name="seen" value={typedText(form, "seen")} />
        <div class="halves">
          <Written language={language} of="Fr" kind={kind} form={form} />
          <Written language={language} of="En" kind={kind} form={form} />
        </div>
        {isOwn && <Checkbox form={form} name="agree" label={words.agree} hint={words.agreeHint} />}
        <div class="actions">
          <Button name="act" value="save">
            {words.save}
          </Button>
          <Button name="act" value="preview" variant="second">
            {words.preview}
          </Button>
          {isOwn && (
            <Button name="act" value="reset" variant="quiet">
              {words.reset}
            </Button>
          )}
        </div>
      </Form>
      <Placeholders language={language} kind={kind} />
    </>
  )
}

interface WrittenProps extends Pick<TextEditorProps, "language" | "kind" | "form"> {
  readonly of: "Fr" | "En"
}

function Written({ language, of, kind, form }: WrittenProps) {
  const words = textsWords[language]
  const lang = of === "Fr" ? "fr" : "en"
  const { shape } = textRules[kind]
  const hints = { message: words.messageHint, questions: words.questionsHint, text: words.textHint }
  return (
    <div>
      {shape === "message" && <TextField form={form} name={`subject${of}`} label={words[`subject${of}`]} lang={lang} />}
      <TextArea
        form={form}
        name={`text${of}`}
        label={shape === "questions" ? words[`questions${of}`] : words[`text${of}`]}
        hint={hints[shape]}
        lang={lang}
        rows={shape === "questions" ? 8 : 14}
      />
    </div>
  )
}

function Placeholders({ language, kind }: Pick<TextEditorProps, "language" | "kind">) {
  const words = textsWords[language]
  const { placeholders } = textRules[kind]
  if (placeholders.length === 0) return null
  return (
    <section class="section" aria-labelledby="placeholders">
      <h2 id="placeholders">{words.placeholders}</h2>
      <p>{words.placeholdersText}</p>
      <Facts facts={placeholders.map((name) => ({ term: `{${name}}`, value: words.values[name] }))} />
    </section>
  )
}

/** How the typed texts will read; nothing is saved. */
function Preview({ language, kind, form }: Pick<TextEditorProps, "language" | "kind" | "form">) {
  const words = textsWords[language]
  return (
    <Panel id="preview" title={words.preview}>
      <p>{words.previewText}</p>
      <div class="halves">
        {(["Fr", "En"] as const).map((of) => (
          <div key={of} lang={of === "Fr" ? "fr" : "en"}>
            <h3 lang={language}>{of === "Fr" ? words.inFrench : words.inEnglish}</h3>
            <Reading of={of} kind={kind} form={form} />
          </div>
        ))}
      </div>
    </Panel>
  )
}

function Reading({ of, kind, form }: Omit<WrittenProps, "language">) {
  const { samples } = textsWords[of === "Fr" ? "fr" : "en"]
  const filled = (field: string) => fillPlaceholders(typedText(form, `${field}${of}`), samples)
  const text = filled("text")
  if (isMessage(kind)) {
    return (
      <>
        <p>
          <strong>{filled("subject")}</strong>
        </p>
        {text.split(/\r?\n\s*\r?\n/u).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </>
    )
  }
  if (textRules[kind].shape === "text") return <Markdown source={text} level={4} />
  return (
    <ol>
      {questionsIn(text).map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  )
}
