import type { ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { CheckboxGroup } from "../../../ui/choice-fields.js"
import { Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { TextArea, TextField } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { Application } from "../applications/application.store.js"
import { applicationsWords } from "../applications/applications.words.js"
import { workspacePaths } from "../workspace/workspace.paths.js"
import type { ApplicantMessage, SentMessage } from "./applicant-message.store.js"
import { messagesWords } from "./messages.words.js"
import { paragraphsOf } from "./paragraphs-of.js"

interface WritingProps {
  readonly language: Language
  readonly opportunity: number
  /** Those who can be written to. */
  readonly applications: readonly Application[]
  readonly form: FormState
}

/** One message, to the applicants who are ticked. */
export function WriteToApplicants({ language, opportunity, applications, form }: WritingProps) {
  const { write: words } = messagesWords[language]
  const { statuses } = applicationsWords[language]
  if (applications.length === 0) return null
  return (
    <section class="section" aria-labelledby="write">
      <h2 id="write">{words.title}</h2>
      <p>{words.lead}</p>
      <Form action={to(workspacePaths.messages, language, { number: String(opportunity) })}>
        <input type="hidden" name="key" value={typedText(form, "key")} />
        <CheckboxGroup
          form={form}
          name="receivers"
          label={words.receivers}
          tight
          choices={applications.map(({ id, displayName, status }) => ({
            value: id,
            label: displayName,
            hint: statuses[status],
          }))}
        />
        <TextField form={form} name="subject" label={words.subject} maxlength={150} />
        <TextArea form={form} name="body" label={words.body} />
        <Button variant="second">{words.button}</Button>
      </Form>
    </section>
  )
}

interface MessagesProps<Shown extends ApplicantMessage> {
  readonly language: Language
  readonly zone: string
  readonly messages: readonly Shown[]
}

/** For the authors: what was sent, and to whom. */
export function SentMessages({ messages, ...props }: MessagesProps<SentMessage>) {
  const { sent: words } = messagesWords[props.language]
  return (
    <Messages {...props} id="sent-messages" title={words.title} messages={messages}>
      {({ receiverNames }) => (
        <p class="small muted">
          {words.to} {receiverNames.join(", ")}
        </p>
      )}
    </Messages>
  )
}

/** For who applied: what was written to her, and nothing of who else received it. */
export function ReceivedMessages(props: MessagesProps<ApplicantMessage>) {
  const { title } = messagesWords[props.language].received
  return (
    <Messages {...props} id="received-messages" title={title}>
      {() => null}
    </Messages>
  )
}

interface ListProps<Shown extends ApplicantMessage> extends MessagesProps<Shown> {
  readonly id: string
  readonly title: string
  readonly children: (message: Shown) => ComponentChildren
}

function Messages<Shown extends ApplicantMessage>(props: ListProps<Shown>) {
  const { language, zone, messages, id, title, children } = props
  const words = messagesWords[language]
  if (messages.length === 0) return null
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Rows
        rows={messages.map((message) => ({
          key: message.id,
          content: (
            <>
              <div lang={message.language}>
                <h3>{message.subject}</h3>
                {paragraphsOf(message.body).map((text, index) => (
                  <p key={`${index}-${text.slice(0, 8)}`}>{text}</p>
                ))}
              </div>
              {children(message)}
              <p class="small muted">
                {words.by({ name: message.senderName })}, <Time at={message.sentAt} zone={zone} />
              </p>
            </>
          ),
        }))}
      />
    </section>
  )
}
