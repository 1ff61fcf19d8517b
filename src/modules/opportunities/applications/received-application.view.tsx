import type { ComponentChildren } from "preact"
import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import { actsFrom } from "../../../platform/transitions.js"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Checkbox, SelectField } from "../../../ui/choice-fields.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { to } from "../../../web/paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { listsWords } from "../lists/lists.words.js"
import { notSelectedReasons } from "../lists/marketplace-lists.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { applicationTransitions } from "./application.js"
import type { Application } from "./application.store.js"
import { ApplicationFacts, ApplicationMessage, ContactPanel, type Reached } from "./application-facts.view.js"
import { addressOf, applicationsPaths } from "./applications.paths.js"
import { applicationsWords } from "./applications.words.js"
import { isMentoring } from "./mentoring-pair.js"

export interface ReceivedApplicationProps {
  readonly language: Language
  readonly application: Application
  readonly opportunity: Opportunity
  readonly zone: string
  /** What she attached, and what is open to this reader in any case, already drawn. */
  readonly sections: readonly { readonly code: string; readonly title: string; readonly content: ComponentChildren }[]
  /** Her profile, where this reader may open it. */
  readonly profileAddress: string | undefined
  /** She, once she has accepted a place. */
  readonly reached: Reached | undefined
  /** Working days that an offer would wait. */
  readonly answerDays: number
  readonly form: FormState
  /** What other folders add below. */
  readonly children?: ComponentChildren
}

/** An application before an author of the opportunity. */
export function ReceivedApplication(props: ReceivedApplicationProps) {
  const { language, application, reached, profileAddress, children } = props
  const words = applicationsWords[language].one
  return (
    <>
      <MarketplaceTabs language={language} />
      <h1>{words.of({ name: application.displayName })}</h1>
      <div class="split section">
        <div>
          <ApplicationMessage language={language} message={application.message} />
          <AttachedSections {...props} />
          {profileAddress !== undefined && (
            <p>
              <a href={profileAddress}>{words.toProfile}</a>
            </p>
          )}
          {children}
        </div>
        <aside class="stack">
          <ApplicationFacts {...props} />
          {reached && <ContactPanel language={language} reached={reached} />}
          <Decision {...props} />
        </aside>
      </div>
    </>
  )
}

function AttachedSections({ language, sections }: ReceivedApplicationProps) {
  const words = applicationsWords[language].one
  return (
    <section class="section" aria-labelledby="attached">
      <h2 id="attached">{words.profile}</h2>
      {sections.length === 0 && <p class="muted">{words.noProfile}</p>}
      {sections.map(({ code, title, content }) => (
        <section class="section" aria-labelledby={`attached-${code}`} key={code}>
          <h3 id={`attached-${code}`}>{title}</h3>
          {content}
        </section>
      ))}
    </section>
  )
}

/** What an author can do, by the table of transitions. */
function Decision({ language, application, opportunity, answerDays, form }: ReceivedApplicationProps) {
  const { decide: words } = applicationsWords[language].one
  const acts = actsFrom(applicationTransitions, application.status, ["author"])
  const address = addressOf(application)
  const { answerBy } = application
  return (
    <Panel id="decision" title={words.title}>
      {answerBy !== null && <p>{words.waits({ date: lastAnswerDay(answerBy, opportunity.timeZone) })}</p>}
      {acts.size === 0 && <p>{words.nothing}</p>}
      {acts.has("offer") && (
        <Form action={to(applicationsPaths.offer, language, address)} class="stack">
          {isMentoring(opportunity) && <Checkbox form={form} name="adult" label={words.adult} />}
          <Button wide>{words.offer}</Button>
          <p class="small">{words.offerText({ days: answerDays })}</p>
        </Form>
      )}
      {acts.has("take-back") && (
        <Form action={to(applicationsPaths.takingBack, language, address)}>
          <Button variant="second" wide>
            {words.takeBack}
          </Button>
        </Form>
      )}
      {acts.has("reconsider") && (
        <Form action={to(applicationsPaths.reconsideration, language, address)}>
          <Button variant="second" wide>
            {words.reconsider}
          </Button>
        </Form>
      )}
      {acts.has("reject") && <Rejection language={language} application={application} form={form} />}
    </Panel>
  )
}

function Rejection({
  language,
  application,
  form,
}: Pick<ReceivedApplicationProps, "language" | "application" | "form">) {
  const { decide: words } = applicationsWords[language].one
  const { notSelectedReasons: reasons } = listsWords[language]
  return (
    <details open={form.errors.reason !== undefined}>
      <summary>{words.reject}</summary>
      {application.status === "accepted" && <p>{words.rejectAccepted}</p>}
      <Form action={to(applicationsPaths.rejection, language, addressOf(application))}>
        <SelectField
          form={form}
          name="reason"
          label={words.rejectReason}
          options={[
            { value: "", label: words.noReason },
            ...notSelectedReasons.map((value) => ({ value, label: reasons[value] })),
          ]}
        />
        <Button variant="danger">{words.reject}</Button>
      </Form>
    </details>
  )
}
