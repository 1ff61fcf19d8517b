import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { SelectField } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { DateField } from "../../../ui/date-field.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { OlderAndLatest } from "../../../ui/pagination.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { insightPaths } from "../insight.paths.js"
import { actCodes, historyWords, kindCodes, type NamedKinds, sayAct, sayKind } from "./history.words.js"
import type { HistoryLine } from "./history-line.js"
import { HistoryTable } from "./history-table.view.js"

interface HistoryProps {
  readonly language: Language
  readonly timeZone: string
  readonly form: FormState
  readonly lines: readonly HistoryLine[]
  readonly named: NamedKinds
  /** The page that follows, while there is one. */
  readonly olderAddress: string | undefined
  /** The first page of the same search, when this is not it. */
  readonly latestAddress: string | undefined
}

export function History({ language, timeZone, form, lines, named, olderAddress, latestAddress }: HistoryProps) {
  const words = historyWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <HistorySearchForm language={language} form={form} />
      {lines.length === 0 ? (
        <Empty title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      ) : (
        <div class="section">
          <HistoryTable language={language} timeZone={timeZone} lines={lines} named={named} />
        </div>
      )}
      <OlderAndLatest words={words} latestAddress={latestAddress} olderAddress={olderAddress} />
    </>
  )
}

function byLabel(codes: readonly string[], say: typeof sayKind, language: Language) {
  return codes
    .map((code) => ({ value: code, label: say(code, language) }))
    .sort((one, other) => one.label.localeCompare(other.label, `${language}-CA`))
}

function HistorySearchForm({ language, form }: Pick<HistoryProps, "language" | "form">) {
  const words = historyWords[language]
  return (
    <section class="panel section" aria-labelledby="search">
      <h2 id="search">{words.search}</h2>
      <Form action={to(insightPaths.history, language)} method="get">
        <div class="halves">
          <div>
            <TextField form={form} name="person" label={words.person} hint={words.personHint} optional />
            <SelectField
              form={form}
              name="act"
              label={words.act}
              optional
              options={[{ value: "", label: words.anyAct }, ...byLabel(actCodes, sayAct, language)]}
            />
            <SelectField
              form={form}
              name="subjectKind"
              label={words.subjectKind}
              optional
              options={[{ value: "", label: words.anyKind }, ...byLabel(kindCodes, sayKind, language)]}
            />
            <TextField form={form} name="subjectKey" label={words.subjectKey} optional />
          </div>
          <div>
            <DateField form={form} name="from" label={words.from} optional />
            <DateField form={form} name="until" label={words.until} optional />
          </div>
        </div>
        <div class="actions">
          <Button>{words.submit}</Button>
          <a href={to(insightPaths.history, language)}>{words.clear}</a>
        </div>
      </Form>
    </section>
  )
}
