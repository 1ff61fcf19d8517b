import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { Table } from "../../../ui/table.js"
import { TextArea, TextField } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { Placeholder } from "../programmes/texts/programme-text.js"
import { textsWords } from "../programmes/texts/texts.words.js"
import { type BulkAudience, type BulkWords, bulkPlaceholders } from "./bulk-message.js"
import type { BulkMessage } from "./bulk-message.store.js"
import { bulkMessagesPaths } from "./bulk-messages.paths.js"
import { bulkMessagesWords } from "./bulk-messages.words.js"
import { readMessage } from "./read-message.js"

interface OfProgramme {
  readonly language: Language
  /** Of the programme. */
  readonly id: string
}

interface AudiencesProps extends OfProgramme {
  readonly counts: readonly { readonly audience: BulkAudience; readonly n: number }[]
}

/** To whom the team can write, and how many they are. */
export function Audiences({ language, id, counts }: AudiencesProps) {
  const words = bulkMessagesWords[language]
  return (
    <Table
      id="audiences"
      caption={words.choiceCaption}
      rows={counts}
      rowKey={({ audience }) => audience}
      flip
      columns={[
        { heading: words.choice, rowHeading: true, cell: ({ audience }) => words.audiences[audience] },
        { heading: words.number, cell: ({ n }) => words.people({ n }) },
        {
          heading: words.act,
          cell: ({ audience, n }) =>
            n > 0 && <a href={to(bulkMessagesPaths.write, language, { id, audience })}>{words.write}</a>,
        },
      ]}
    />
  )
}

interface SentProps extends OfProgramme {
  readonly zone: string
  readonly now: Temporal.Instant
  readonly messages: readonly BulkMessage[]
}

export function SentMessages({ language, id, zone, now, messages }: SentProps) {
  const words = bulkMessagesWords[language]
  const { sent } = words
  return (
    <section class="section" aria-labelledby="sent-messages">
      <h2 id="sent-messages">{sent.title}</h2>
      {messages.length === 0 ? (
        <p>{sent.none}</p>
      ) : (
        <Table
          id="sent"
          caption={sent.caption}
          rows={messages}
          rowKey={(message) => message.id}
          flip
          columns={[
            {
              heading: sent.subject,
              rowHeading: true,
              cell: (message) => (
                <a href={to(bulkMessagesPaths.one, language, { id, message: message.id })}>
                  {readMessage(message, language, {}).subject}
                </a>
              ),
            },
            { heading: sent.when, cell: ({ sentAt }) => <Time at={sentAt} zone={zone} now={now} /> },
            { heading: sent.who, cell: ({ senderName }) => senderName ?? sent.formerMember },
            {
              heading: sent.receivers,
              cell: ({ audience, receiverCount: n }) => `${words.people({ n })} – ${words.audiences[audience]}`,
            },
          ]}
        />
      )}
    </section>
  )
}

interface WritingProps extends OfProgramme {
  readonly audience: BulkAudience
  readonly n: number
  readonly form: FormState
}

export function Writing({ language, id, audience, n, form }: WritingProps) {
  const words = bulkMessagesWords[language]
  const texts = textsWords[language]
  return (
    <>
      <p class="lead">{n === 0 ? words.nobody : words.now({ n })}</p>
      <Form action={to(bulkMessagesPaths.write, language, { id, audience })}>
        <input type="hidden" name="key" value={typedText(form, "key")} />
        <div class="halves">
          {(["Fr", "En"] as const).map((of) => (
            <div key={of}>
              <TextField
                form={form}
                name={`subject${of}`}
                label={texts[`subject${of}`]}
                lang={of === "Fr" ? "fr" : "en"}
              />
              <TextArea
                form={form}
                name={`text${of}`}
                label={texts[`text${of}`]}
                hint={texts.messageHint}
                lang={of === "Fr" ? "fr" : "en"}
                rows={14}
              />
            </div>
          ))}
        </div>
        <div class="actions">
          <Button name="act" value="review">
            {words.readOver}
          </Button>
        </div>
      </Form>
      <section class="section" aria-labelledby="placeholders">
        <h2 id="placeholders">{words.placeholders}</h2>
        <p>{words.placeholdersText}</p>
        <Facts facts={bulkPlaceholders.map((name) => ({ term: `{${name}}`, value: texts.values[name] }))} />
      </section>
    </>
  )
}

interface ConfirmationProps extends WritingProps {
  readonly words: BulkWords
  /** What stands in the message, as far as it is known before it is sent. */
  readonly valuesOf: (language: Language) => Readonly<Partial<Record<Placeholder, string>>>
}

/** The message as its receivers will read it; nothing is sent before this page is. */
export function Confirmation({ language, id, audience, n, form, words: written, valuesOf }: ConfirmationProps) {
  const words = bulkMessagesWords[language]
  const kept = ["subjectFr", "textFr", "subjectEn", "textEn", "key"] as const
  return (
    <>
      <Notice tone="warn">
        <p>{words.confirm.text({ n })}</p>
      </Notice>
      <BothLanguages language={language} message={written} valuesOf={valuesOf} />
      <Form action={to(bulkMessagesPaths.write, language, { id, audience })}>
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={typedText(form, name)} />
        ))}
        <input type="hidden" name="seen" value={String(n)} />
        <div class="actions">
          {n > 0 && (
            <Button name="act" value="send">
              {words.confirm.send({ n })}
            </Button>
          )}
          <Button name="act" value="edit" variant="second">
            {words.confirm.edit}
          </Button>
        </div>
      </Form>
    </>
  )
}

interface BothLanguagesProps extends Pick<ConfirmationProps, "language" | "valuesOf"> {
  readonly message: BulkWords
}

function BothLanguages({ language, message, valuesOf }: BothLanguagesProps) {
  const texts = textsWords[language]
  return (
    <div class="halves">
      {(["fr", "en"] as const).map((each) => (
        <div key={each} lang={each}>
          <h2 lang={language}>{each === "fr" ? texts.inFrench : texts.inEnglish}</h2>
          <p>
            <strong>{readMessage(message, each, valuesOf(each)).subject}</strong>
          </p>
          <Letter language={each} message={message} values={valuesOf(each)} />
        </div>
      ))}
    </div>
  )
}

interface LetterProps {
  readonly language: Language
  readonly message: BulkWords
  readonly values: Readonly<Partial<Record<Placeholder, string>>>
  /** Where its link leads; without it, the place of the link is shown. */
  readonly href?: string
}

/** Plain text, paragraph after paragraph: what looks like a mark stands as it was typed. */
export function Letter({ language, message, values, href }: LetterProps) {
  const { registration } = bulkMessagesWords[language]
  const { before, after } = readMessage(message, language, values)
  return (
    <>
      {before.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>{href === undefined ? `[${registration}]` : <a href={href}>{registration}</a>}</p>
      {after.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  )
}

interface SentMessageProps {
  readonly language: Language
  readonly zone: string
  readonly now: Temporal.Instant
  readonly message: BulkMessage
  readonly told: number
}

/** What was sent, when, by whom and to how many; never to whom. */
export function SentMessage({ language, zone, now, message, told }: SentMessageProps) {
  const words = bulkMessagesWords[language]
  const { sent } = words
  const { receiverCount: n, senderName, sentAt, audience } = message
  return (
    <>
      <Facts
        facts={[
          { term: sent.when, value: <Time at={sentAt} zone={zone} now={now} /> },
          { term: sent.who, value: senderName ?? sent.formerMember },
          { term: sent.receivers, value: `${words.people({ n })} – ${words.audiences[audience]}` },
          { term: sent.told, value: sent.toldOf({ told, n }) },
        ]}
      />
      <BothLanguages language={language} message={message} valuesOf={() => ({})} />
    </>
  )
}
