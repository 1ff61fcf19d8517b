import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Tag } from "../../../ui/tag.js"
import { TextArea } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { moderationWords } from "./moderation.words.js"
import { longestWords, reportReasons } from "./report.js"
import type { Report } from "./report.store.js"

interface ReportPageProps {
  readonly language: Language
  readonly zone: string
  readonly opportunity: Opportunity
  /** Hers, of this opportunity. */
  readonly reports: readonly Report[]
  readonly form: FormState
}

/** A member says what is wrong with a posting. */
export function ReportPage({ language, zone, opportunity, reports, form }: ReportPageProps) {
  const { report: words, reasons } = moderationWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p>
        <OpportunityTitle language={language} opportunity={opportunity} />
      </p>
      <p class="lead">{words.lead}</p>
      {!reports.some(({ status }) => status === "open") && (
        <Form action={to(marketplacePaths.report, language, { number: opportunity.number })}>
          <RadioGroup
            form={form}
            name="reason"
            label={words.reason}
            choices={reportReasons.map((value) => ({ value, label: reasons[value] }))}
          />
          <TextArea
            form={form}
            name="words"
            label={words.words}
            hint={words.wordsHint}
            maxlength={longestWords}
            optional
          />
          <Button>{words.submit}</Button>
        </Form>
      )}
      <Own language={language} zone={zone} reports={reports} />
    </>
  )
}

function Own({ language, zone, reports }: Pick<ReportPageProps, "language" | "zone" | "reports">) {
  const { report: words, outcomesTold } = moderationWords[language]
  if (reports.length === 0) return null
  return (
    <section class="section" aria-labelledby="own-reports">
      <h2 id="own-reports">{words.mine}</h2>
      <Rows
        rows={reports.map(({ number, outcome, reportedAt }) => ({
          key: String(number),
          content: (
            <>
              <p>
                {words.numbered({ number })} {outcome === null && <Tag tone="info">{words.waiting}</Tag>}{" "}
                <Time at={reportedAt} zone={zone} />
              </p>
              {outcome !== null && <p>{outcomesTold[outcome]}</p>}
            </>
          ),
        }))}
      />
    </section>
  )
}
