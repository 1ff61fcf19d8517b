import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { TextArea } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import type { Holder } from "../../people/index.js"
import { actsFor } from "../messages/help-message.js"
import { messagesWords } from "../messages/messages.words.js"
import { StatusTag } from "../messages/my-messages.view.js"
import { Thread, type ThreadProps } from "../messages/thread.view.js"
import { supportPaths } from "../support.paths.js"

interface DeskMessageProps extends ThreadProps {
  readonly author: Holder | undefined
  /** Typed answer and note, each shown again in its own form only. */
  readonly answer: FormState
  readonly note: FormState
}

export function DeskMessage(props: DeskMessageProps) {
  const { language, message, author } = props
  const words = messagesWords[language]
  const acts = actsFor(message.status, ["help"])
  return (
    <>
      <p class="row">
        <span>{words.mine.numbered(message)}</span>
        <StatusTag language={language} status={message.status} />
      </p>
      <h1 lang={message.language}>{message.subject}</h1>
      {message.wasBlanked && (
        <Notice tone="warn">
          <p>{words.desk.blanked}</p>
        </Notice>
      )}
      <div class="split">
        <div class="stack">
          <Thread {...props} />
          {acts.has("answer") && <Answer {...props} />}
        </div>
        <aside class="stack" aria-label={words.desk.author}>
          <Author language={language} author={author} address={message.address} answersIn={props.answersIn} />
          <Settling {...props} />
          <Note {...props} />
        </aside>
      </div>
    </>
  )
}

interface AuthorProps {
  readonly language: Language
  readonly author: Holder | undefined
  readonly address: string | null
  readonly answersIn: Language
}

function Author({ language, author, address, answersIn }: AuthorProps) {
  const { desk: words, thread } = messagesWords[language]
  const facts = author
    ? [
        { term: words.name, value: author.displayName },
        { term: words.username, value: author.username },
        { term: words.address, value: author.address },
      ]
    : [{ term: words.address, value: address === null ? words.erased : `${address} (${words.unconfirmed})` }]
  return (
    <Panel id="author-title" title={words.author} outlined>
      <Facts facts={[...facts, { term: thread.language, value: thread.languages[answersIn] }]} />
    </Panel>
  )
}

function Answer({ language, message, answersIn: of, answer }: DeskMessageProps) {
  const words = messagesWords[language].desk
  const { number, revision } = message
  return (
    <Panel id="answer-title" title={words.answerTitle}>
      <p>{words.answerIn[of]}</p>
      <Form action={to(supportPaths.deskAnswers, language, { number })}>
        <input type="hidden" name="revision" value={revision} />
        <TextArea
          form={answer}
          name="body"
          label={words.answer}
          hint={words.answerHint}
          lang={of}
          rows={10}
          maxlength={10_000}
        />
        <div class="actions">
          <Button>{words.answerSubmit}</Button>
        </div>
      </Form>
    </Panel>
  )
}

function Settling({ language, message }: DeskMessageProps) {
  const words = messagesWords[language].desk
  const { number, revision, status } = message
  const acts = actsFor(status, ["help"])
  return (
    <div class="row">
      {acts.has("close") && (
        <Form action={to(supportPaths.deskClosing, language, { number })}>
          <input type="hidden" name="revision" value={revision} />
          <Button variant="second">{status === "open" ? words.close : words.closeAnswered}</Button>
        </Form>
      )}
      {acts.has("reopen") && (
        <Form action={to(supportPaths.deskReopening, language, { number })}>
          <input type="hidden" name="revision" value={revision} />
          <Button variant="second">{words.reopen}</Button>
        </Form>
      )}
    </div>
  )
}

function Note({ language, message, note }: DeskMessageProps) {
  const words = messagesWords[language].desk
  return (
    <Panel id="note-title" title={words.noteTitle} outlined>
      <Form action={to(supportPaths.deskNotes, language, { number: message.number })}>
        <TextArea form={note} name="note" label={words.note} hint={words.noteHint} rows={4} maxlength={10_000} />
        <div class="actions">
          <Button variant="second">{words.noteSubmit}</Button>
        </div>
      </Form>
    </Panel>
  )
}
