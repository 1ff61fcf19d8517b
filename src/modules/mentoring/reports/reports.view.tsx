import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-fields.js"
import { Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { markdownText } from "../../../ui/markdown.js"
import { Notice } from "../../../ui/notice.js"
import { Tag } from "../../../ui/tag.js"
import { TextArea } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { Exchange } from "../exchanges/open-exchanges.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import { longestWords, reportReasons } from "./report.js"
import type { Report } from "./report.store.js"
import { reportsPaths } from "./reports.paths.js"
import { reportsWords } from "./reports.words.js"

interface ReportPageProps {
  readonly language: Language
  readonly zone: string
  readonly own: OwnPairing
  readonly exchanges: readonly Exchange[]
  /** Hers, of this pairing. */
  readonly reports: readonly Report[]
  readonly form: FormState
}

/** One of the two chooses what moderation may see. */
export function ReportPage(props: ReportPageProps) {
  const { language, own, form } = props
  const words = reportsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Notice>
        <p>{words.only}</p>
      </Notice>
      <Notice tone="warn">
        <p>{words.danger}</p>
      </Notice>
      <Form action={to(reportsPaths.report, language, { id: own.pairing.id })}>
        <Messages {...props} />
        <RadioGroup
          form={form}
          name="reason"
          label={words.reason}
          choices={reportReasons.map((value) => ({ value, label: words.reasons[value] }))}
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
      <Mine {...props} />
    </>
  )
}

function Messages({ language, own, exchanges, form }: ReportPageProps) {
  const words = reportsWords[language]
  if (exchanges.length === 0) return <p>{words.noMessages}</p>
  const choices = exchanges.map(({ id, isOwn, body }) => ({
    value: id,
    label: words.by({ name: isOwn ? words.you : own.partner.name, body: shortened(markdownText(body)) }),
  }))
  return <CheckboxGroup form={form} name="messages" label={words.messages} choices={choices} tight optional />
}

/** Enough of a message to know it again. */
const shortened = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text)

function Mine({ language, zone, reports }: ReportPageProps) {
  const words = reportsWords[language]
  if (reports.length === 0) return null
  return (
    <section class="section" aria-labelledby="mine">
      <h2 id="mine">{words.mine}</h2>
      <Rows
        rows={reports.map(({ number, status, outcome, reportedAt }) => ({
          key: String(number),
          content: (
            <>
              <p>
                {words.numbered({ number })}{" "}
                <Tag tone={status === "open" ? "info" : "ok"}>{words.statuses[status]}</Tag>{" "}
                <Time at={reportedAt} zone={zone} />
              </p>
              {outcome !== null && <p>{words.outcomesTold[outcome]}</p>}
            </>
          ),
        }))}
      />
    </section>
  )
}
