import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { TextArea } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { supportPaths } from "../support.paths.js"
import { actsFor, type HelpMessageStatus } from "./help-message.js"
import type { HelpMessage } from "./help-message.store.js"
import { messagesWords } from "./messages.words.js"
import { Thread, type ThreadProps } from "./thread.view.js"

const tones = { open: "info", answered: "ok", closed: undefined } as const

interface StatusTagProps {
  readonly language: Language
  readonly status: HelpMessageStatus
}

export function StatusTag({ language, status }: StatusTagProps) {
  return <Tag tone={tones[status]}>{messagesWords[language].statuses[status]}</Tag>
}

interface MyMessagesProps {
  readonly language: Language
  readonly zone: string
  readonly messages: readonly HelpMessage[]
}

export function MyMessages({ language, zone, messages }: MyMessagesProps) {
  const words = messagesWords[language].mine
  const leave = <ButtonLink href={to(supportPaths.leaveMessage, language)}>{words.leave}</ButtonLink>
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {messages.length === 0 ? (
        <Empty title={words.empty}>
          <p>{words.emptyText}</p>
          <p>{leave}</p>
        </Empty>
      ) : (
        <>
          <Table
            id="messages"
            caption={words.caption}
            rows={messages}
            rowKey={({ number }) => String(number)}
            flip
            columns={[
              {
                heading: words.subject,
                rowHeading: true,
                cell: ({ number, subject }) => <a href={to(supportPaths.myMessage, language, { number })}>{subject}</a>,
              },
              { heading: words.number, cell: ({ number }) => String(number) },
              { heading: words.left, cell: ({ leftAt }) => <Time at={leftAt} zone={zone} /> },
              { heading: words.state, cell: ({ status }) => <StatusTag language={language} status={status} /> },
            ]}
          />
          <p>{leave}</p>
        </>
      )}
    </>
  )
}

export function MyMessage({ form, ...thread }: ThreadProps & { readonly form: FormState }) {
  const { language, message } = thread
  const words = messagesWords[language].mine
  const { number, status, subject } = message
  const add = { language, number, form }
  return (
    <>
      <p class="row">
        <span>{words.numbered({ number })}</span>
        <StatusTag language={language} status={status} />
      </p>
      <h1>{subject}</h1>
      {message.wasBlanked && (
        <Notice tone="warn">
          <p>{words.blanked}</p>
        </Notice>
      )}
      <Thread {...thread} />
      <div class="section">
        {actsFor(status, ["author"]).has("add") ? <Add {...add} /> : <Closed language={language} />}
      </div>
    </>
  )
}

interface AddProps {
  readonly language: Language
  readonly number: number
  readonly form: FormState
}

function Add({ language, number, form }: AddProps) {
  const words = messagesWords[language].mine
  return (
    <>
      <h2>{words.add}</h2>
      <Form action={to(supportPaths.myMessage, language, { number })}>
        <TextArea form={form} name="body" label={words.addBody} maxlength={10_000} />
        <div class="actions">
          <Button>{words.addSubmit}</Button>
        </div>
      </Form>
    </>
  )
}

function Closed({ language }: Pick<AddProps, "language">) {
  const words = messagesWords[language].mine
  return (
    <>
      <p>{words.closed}</p>
      <p>
        <ButtonLink href={to(supportPaths.leaveMessage, language)} variant="second">
          {words.leave}
        </ButtonLink>
      </p>
    </>
  )
}
