import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { SelectField } from "../../../ui/choice-fields.js"
import { DateField } from "../../../ui/date-field.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { opportunityStatuses } from "../opportunity/opportunity.js"
import { opportunityWords } from "../opportunity/opportunity.words.js"
import { sides } from "../types/opportunity-type.js"
import type { OpportunityType } from "../types/type.store.js"
import { typeLabel } from "../types/type-label.js"
import { typesWords } from "../types/types.words.js"
import { intervals } from "./interval.js"
import { countedDates, measures, splits } from "./statistics.js"
import { statisticsWords } from "./statistics.words.js"
import { type Charted, type ChartName, chartNames, chartOf } from "./statistics-charts.view.js"

interface StatisticsPageProps {
  readonly language: Language
  readonly form: FormState
  readonly types: readonly OpportunityType[]
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  /** Undefined where what was asked makes no period. */
  readonly charted: Charted | undefined
  readonly files: Readonly<Record<"csv" | "xlsx" | ChartName, string>>
}

const drawnPublic = opportunityStatuses.filter((status) => status !== "draft" && status !== "in-review")

export function StatisticsPage({ language, form, types, organisations, charted, files }: StatisticsPageProps) {
  const words = statisticsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <MarketplaceTabs language={language} current="statistics" />
      <p class="lead">{words.lead}</p>
      <section class="panel section" aria-labelledby="controls">
        <h2 id="controls">{words.controls}</h2>
        <Form action={to(marketplacePaths.statistics, language)} method="get">
          <When language={language} form={form} />
          <What language={language} form={form} />
          <Among language={language} form={form} types={types} organisations={organisations} />
          <div class="actions">
            <Button>{words.submit}</Button>
          </div>
        </Form>
      </section>
      {charted && <Charts {...charted} files={files} />}
    </>
  )
}

type ControlsProps = Pick<StatisticsPageProps, "language" | "form">

function optionsOf<Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, string>>) {
  return codes.map((value) => ({ value, label: labels[value] }))
}

function When({ language, form }: ControlsProps) {
  const words = statisticsWords[language]
  return (
    <div class="grid four">
      <DateField form={form} name="from" label={words.from} />
      <DateField form={form} name="until" label={words.until} />
      <SelectField form={form} name="interval" label={words.interval} options={optionsOf(intervals, words.intervals)} />
      <SelectField form={form} name="dated" label={words.dated} options={optionsOf(countedDates, words.dates)} />
    </div>
  )
}

function What({ language, form }: ControlsProps) {
  const words = statisticsWords[language]
  return (
    <div class="grid four">
      <SelectField form={form} name="split" label={words.split} options={optionsOf(splits, words.splits)} />
      <SelectField form={form} name="measure" label={words.measure} options={optionsOf(measures, words.measures)} />
      <TextField form={form} name="bins" label={words.bins} hint={words.binsHint} inputmode="numeric" width="s" />
    </div>
  )
}

function Among({
  language,
  form,
  types,
  organisations,
}: ControlsProps & Pick<StatisticsPageProps, "types" | "organisations">) {
  const words = statisticsWords[language]
  const all = { value: "", label: words.all }
  return (
    <div class="grid four">
      <SelectField
        form={form}
        name="organisation"
        label={words.organisation}
        options={[all, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        form={form}
        name="type"
        label={words.type}
        options={[all, ...types.map((type) => ({ value: type.code, label: typeLabel(type, language) }))]}
      />
      <SelectField
        form={form}
        name="side"
        label={words.side}
        options={[all, ...optionsOf(sides, typesWords[language].sides)]}
      />
      <SelectField
        form={form}
        name="status"
        label={words.status}
        options={[all, ...optionsOf(drawnPublic, opportunityWords[language].statuses)]}
      />
    </div>
  )
}

function Charts({ files, ...charted }: Charted & Pick<StatisticsPageProps, "files">) {
  const { language, statistics } = charted
  const words = statisticsWords[language]
  const headings: Readonly<Record<ChartName, string>> = {
    picture: words.over,
    histogram: words.distribution,
    skills: words.skills,
  }
  const drawn = chartNames.filter((name) => chartOf(name, charted) !== undefined)
  return (
    <>
      <p class="section">{statistics.postings === 0 ? words.noPostings : words.postings({ n: statistics.postings })}</p>
      {chartNames.map((name) => (
        <section key={name} class="section" aria-labelledby={name}>
          <h2 id={name}>{headings[name]}</h2>
          {chartOf(name, charted) ?? <p>{words.nothing}</p>}
        </section>
      ))}
      <section class="section" aria-labelledby="download">
        <h2 id="download">{words.download}</h2>
        <div class="actions">
          {(["csv", "xlsx", ...drawn] as const).map((name) => (
            <ButtonLink key={name} variant="second" href={files[name]}>
              {words.files[name]}
            </ButtonLink>
          ))}
        </div>
      </section>
    </>
  )
}
