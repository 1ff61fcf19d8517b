import type { ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Panel, Rows } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { TextArea } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { opportunityWords } from "../opportunity/opportunity.words.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { Letters } from "./letters.view.js"
import { moderationWords } from "./moderation.words.js"
import { openModerationActs } from "./moderation-acts.js"
import type { OpenedReview } from "./open-review.js"
import { longestWords, reportReasons } from "./report.js"

interface ReviewProps extends OpenedReview {
  readonly language: Language
  readonly zone: string
  /** What it says and asks, as its page shows it. */
  readonly body: ComponentChildren
  readonly form: FormState
}

/** One opportunity before moderation: what it says, what was said of it, what can be decided. */
export function ReviewPage(props: ReviewProps) {
  const { language, zone, opened, letters, body } = props
  const { opportunity } = opened
  const words = moderationWords[language].desk.review
  return (
    <>
      <h1>
        <OpportunityTitle language={language} opportunity={opportunity} />
      </h1>
      <Notice>
        <p>{words.look}</p>
      </Notice>
      <Facts
        facts={[
          { term: words.state, value: opportunityWords[language].statuses[opportunity.status] },
          { term: words.contact, value: opportunity.contactName },
          { term: words.address, value: opportunity.contactAddress },
        ]}
      />
      {body}
      <Reports {...props} />
      {letters.length > 0 && (
        <section class="section" aria-labelledby="letters">
          <h2 id="letters">{words.letters}</h2>
          <Letters letters={letters} zone={zone} />
        </section>
      )}
      <Deciding {...props} />
    </>
  )
}

function Reports({ language, zone, reports }: ReviewProps) {
  const { desk, reasons, outcomes, report } = moderationWords[language]
  return (
    <section class="section" aria-labelledby="reports">
      <h2 id="reports">{desk.review.reports}</h2>
      {reports.length === 0 && <p>{desk.review.noReports}</p>}
      <Rows
        rows={reports.map(({ number, reason, words, outcome, reportedAt }) => ({
          key: String(number),
          content: (
            <>
              <p>
                <strong>{reasons[reason]}</strong> · <Time at={reportedAt} zone={zone} /> ·{" "}
                {outcome === null ? report.waiting : outcomes[outcome]}
              </p>
              {words !== null && <p>{words}</p>}
            </>
          ),
        }))}
      />
    </section>
  )
}

function Deciding({ language, form, ...review }: ReviewProps) {
  const { desk, reasons } = moderationWords[language]
  const words = desk.review
  const { number } = review.opened.opportunity
  return (
    <Panel id="decision" title={words.decision}>
      <Form action={to(marketplacePaths.review, language, { number })}>
        <RadioGroup
          form={form}
          name="act"
          label={words.choose}
          choices={openModerationActs(review).map((value) => ({
            value,
            label: words.acts[value],
            hint: words.texts[value],
          }))}
        />
        <RadioGroup
          form={form}
          name="reason"
          label={words.reasonLabel}
          hint={words.reasonHint}
          choices={reportReasons.map((value) => ({ value, label: reasons[value] }))}
          optional
        />
        <TextArea
          form={form}
          name="letter"
          label={words.letterLabel}
          hint={words.letterHint}
          maxlength={longestWords}
          optional
        />
        <Button>{words.submit}</Button>
      </Form>
    </Panel>
  )
}
