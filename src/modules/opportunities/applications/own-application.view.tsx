import type { ComponentChildren } from "preact"
import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import { actsFrom } from "../../../platform/transitions.js"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Checkbox, RadioGroup } from "../../../ui/choice-fields.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { TextField } from "../../../ui/text-fields.js"
import { type Path, to } from "../../../web/paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { listsWords } from "../lists/lists.words.js"
import { leavingReasons } from "../lists/marketplace-lists.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { applicationTransitions, openStatuses } from "./application.js"
import type { Application } from "./application.store.js"
import { ApplicationFacts, ApplicationMessage, ContactPanel, type Reached } from "./application-facts.view.js"
import { addressOf, applicationsPaths } from "./applications.paths.js"
import { applicationsWords } from "./applications.words.js"
import { isMentoring } from "./mentoring-pair.js"
import { SupervisorFields } from "./supervisor-fields.view.js"

export interface OwnApplicationProps {
  readonly language: Language
  readonly application: Application
  readonly opportunity: Opportunity
  readonly zone: string
  /** Titles of the sections that she attached. */
  readonly attached: readonly string[]
  /** The contact person, once she has accepted a place. */
  readonly reached: Reached | undefined
  readonly form: FormState
  /** What other folders add below. */
  readonly children?: ComponentChildren
}

/** Her application before her who applied: where it stands, what comes next, what she can do. */
export function OwnApplication(props: OwnApplicationProps) {
  const { language, application, attached, reached, children } = props
  const words = applicationsWords[language]
  const acts = actsFrom(applicationTransitions, application.status, ["applicant"])
  return (
    <>
      <MarketplaceTabs language={language} />
      <h1>{words.one.mine}</h1>
      <Notice tone={application.status === "accepted" ? "ok" : "info"}>
        <p>{words.nextSteps[application.status]}</p>
      </Notice>
      <ApplicationFacts {...props} />
      {acts.has("accept") && <Answer {...props} />}
      {reached && <ContactPanel language={language} reached={reached} />}
      {children}
      <ApplicationMessage language={language} message={application.message} />
      {attached.length > 0 && (
        <section class="section" aria-labelledby="attached">
          <h2 id="attached">{words.one.shared}</h2>
          <ul>
            {attached.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </section>
      )}
      <Supervisor {...props} />
      {acts.has("withdraw") && (
        <Leaving
          {...props}
          summary={words.one.withdraw.open}
          button={words.one.withdraw.button}
          path={applicationsPaths.withdrawal}
        />
      )}
    </>
  )
}

function Answer(props: OwnApplicationProps) {
  const { language, application, opportunity } = props
  const { answer: words } = applicationsWords[language].one
  const date = application.answerBy && lastAnswerDay(application.answerBy, opportunity.timeZone)
  return (
    <Panel id="answer" title={words.title}>
      {date && <p>{words.text({ date })}</p>}
      <Form action={to(applicationsPaths.acceptance, language, addressOf(application))} class="stack">
        {isMentoring(opportunity) && <Checkbox form={props.form} name="adult" label={words.adult} />}
        <Button size="large">{words.accept}</Button>
        <p class="small">{words.acceptText}</p>
      </Form>
      <Leaving {...props} summary={words.decline} button={words.decline} path={applicationsPaths.declining} />
    </Panel>
  )
}

interface LeavingProps extends OwnApplicationProps {
  readonly summary: string
  readonly button: string
  readonly path: Path<"number" | "id">
}

/** Declining and withdrawing ask the same: a reason of the list, or another one in her words. */
function Leaving({ language, application, form, summary, button, path }: LeavingProps) {
  const words = applicationsWords[language].one
  const { leavingReasons: reasons } = listsWords[language]
  return (
    <details open={form.errors.reason !== undefined || form.errors.note !== undefined}>
      <summary>{summary}</summary>
      <Form action={to(path, language, addressOf(application))}>
        <RadioGroup
          form={form}
          name="reason"
          label={words.leavingReason}
          tight
          choices={leavingReasons.map((value) => ({ value, label: reasons[value] }))}
        />
        <TextField form={form} name="note" label={words.note} hint={words.noteHint} maxlength={300} />
        <Button variant="danger">{button}</Button>
      </Form>
    </details>
  )
}

function Supervisor({ language, application, form }: OwnApplicationProps) {
  const { supervisor: words } = applicationsWords[language].apply
  if (application.supervisorToldAt !== null) return <p class="muted">{words.told}</p>
  if (!(openStatuses as readonly string[]).includes(application.status)) return null
  return (
    <details open={form.errors.supervisor !== undefined}>
      <summary>{words.title}</summary>
      <Form action={to(applicationsPaths.supervisor, language, addressOf(application))}>
        <SupervisorFields language={language} form={form} />
        <Button variant="second">{words.button}</Button>
      </Form>
    </details>
  )
}
