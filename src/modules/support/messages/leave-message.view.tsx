import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Checkbox, SelectField } from "../../../ui/choice-fields.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { EmailField, FileField, TextArea, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { supportPaths } from "../support.paths.js"
import { helpReasons } from "./help-message.js"
import { messagesWords } from "./messages.words.js"

interface LeaveMessageProps {
  readonly language: Language
  readonly form: FormState
  /** A technical problem has its own address, words and reason; the form is the same. */
  readonly isProblem: boolean
  /** The question that was read. */
  readonly question: { readonly slug: string; readonly text: string } | undefined
  /** Where a member is answered; a visitor is asked. */
  readonly memberAddress: string | undefined
  readonly limits: { readonly n: number; readonly bytes: number }
  /** Screenshots came with a form that is shown again: the browser does not keep them. */
  readonly hasLostScreenshots: boolean
}

export function LeaveMessage(props: LeaveMessageProps) {
  const { language, form, isProblem, question, memberAddress } = props
  const words = messagesWords[language].form
  return (
    <>
      <h1>{isProblem ? words.problemTitle : words.title}</h1>
      <p class="lead">{isProblem ? words.problemLead : words.lead}</p>
      <Notice>
        <p>{words.noNumber}</p>
      </Notice>
      <Form action={to(isProblem ? supportPaths.problem : supportPaths.leaveMessage, language)} upload>
        {question && (
          <Checkbox
            form={form}
            name="question"
            value={question.slug}
            label={words.about({ question: question.text })}
          />
        )}
        <SelectField
          form={form}
          name="reason"
          label={words.reason}
          withEmpty
          options={helpReasons.map((value) => ({ value, label: messagesWords[language].reasons[value] }))}
        />
        <Answered language={language} form={form} memberAddress={memberAddress} />
        <TextField form={form} name="subject" label={words.subject} width="l" maxlength={150} />
        <TextArea
          form={form}
          name="body"
          label={words.body}
          hint={isProblem ? words.problemHint : words.bodyHint}
          rows={10}
          maxlength={5000}
        />
        <About {...props} />
        <div class="actions">
          <Button size="large">{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}

/** Where the answer goes: a member's address is known. */
function Answered({ language, form, memberAddress }: Pick<LeaveMessageProps, "language" | "form" | "memberAddress">) {
  const words = messagesWords[language].form
  if (memberAddress !== undefined) return <p>{words.memberAddress({ address: memberAddress })}</p>
  return <EmailField form={form} name="emailAddress" label={words.emailAddress} hint={words.emailAddressHint} />
}

/** What helps to find the cause of a problem; all of it can be left out. */
function About({ language, form, limits, hasLostScreenshots }: LeaveMessageProps) {
  const words = messagesWords[language].form
  return (
    <>
      <TextField form={form} name="page" label={words.page} hint={words.pageHint} maxlength={300} optional />
      <TextField form={form} name="browser" label={words.browser} hint={words.browserHint} maxlength={300} optional />
      {hasLostScreenshots && (
        <Notice tone="warn">
          <p>{words.screenshotsLost}</p>
        </Notice>
      )}
      <FileField
        form={form}
        name="screenshots"
        label={words.screenshots}
        hint={words.screenshotsHint(limits)}
        accept="image/png,image/jpeg,image/webp"
        multiple
        optional
      />
    </>
  )
}

interface ReceiptProps {
  readonly language: Language
  readonly number: number
  readonly wasBlanked: boolean
  readonly isMember: boolean
}

export function Receipt({ language, number, wasBlanked, isMember }: ReceiptProps) {
  const words = messagesWords[language].receipt
  return (
    <>
      <h1>{words.title}</h1>
      <Facts facts={[{ term: words.number, value: <span class="score">{number}</span> }]} />
      <p>{words.lead}</p>
      <p>{words.next}</p>
      {wasBlanked && (
        <Notice tone="warn">
          <p>{words.blanked}</p>
        </Notice>
      )}
      <p class="muted">{words.noMail}</p>
      <p class="row">
        {isMember && <a href={to(supportPaths.myMessages, language)}>{words.mine}</a>}
        <a href={to(supportPaths.help, language)}>{words.help}</a>
      </p>
    </>
  )
}
