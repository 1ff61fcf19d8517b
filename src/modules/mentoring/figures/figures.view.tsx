import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { DateField } from "../../../ui/date-field.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { type FigureGroup, figureGroups } from "./figure.js"
import { FigureChart } from "./figure-chart.view.js"
import { figuresWords } from "./figures.words.js"
import { Needs } from "./needs.view.js"
import type { Figures } from "./read-figures.js"

interface FiguresPageProps {
  readonly language: Language
  readonly address: string
  readonly form: FormState
  /** Undefined where the days that were asked for make no period. */
  readonly shown: ShownFigures | undefined
}

export interface ShownFigures {
  readonly figures: Figures
  readonly serviceWeeks: number
  readonly subject: (code: string) => string
  readonly files: Readonly<Record<"csv" | "xlsx", string>>
}

export function FiguresPage({ language, address, form, shown }: FiguresPageProps) {
  const words = figuresWords[language]
  return (
    <>
      <p class="lead">{words.lead}</p>
      <section class="panel section" aria-labelledby="period">
        <h2 id="period">{words.period}</h2>
        <Form action={address} method="get">
          <div class="halves">
            <DateField form={form} name="from" label={words.from} />
            <DateField form={form} name="until" label={words.until} />
          </div>
          <div class="actions">
            <Button>{words.submit}</Button>
          </div>
        </Form>
      </section>
      {shown && <ShownPeriod language={language} {...shown} />}
    </>
  )
}

function ShownPeriod({ language, figures, serviceWeeks, subject, files }: ShownFigures & { language: Language }) {
  const words = figuresWords[language]
  return (
    <>
      <section class="section" aria-labelledby="shown">
        <h2 id="shown">{words.shownPeriod(figures.period)}</h2>
        <p>{words.shownPeriodText}</p>
        <p>{words.masked}</p>
      </section>
      {(Object.keys(figureGroups) as FigureGroup[]).map((group) => (
        <section key={group} class="section" aria-labelledby={group}>
          <h2 id={group}>{words.groups[group]}</h2>
          {figures.figures
            .filter(({ code }) => (figureGroups[group] as readonly string[]).includes(code))
            .map((figure) => (
              <FigureChart key={figure.code} language={language} figure={figure} serviceWeeks={serviceWeeks} />
            ))}
        </section>
      ))}
      <Needs language={language} needs={figures.needs} subject={subject} />
      <section class="section" aria-labelledby="download">
        <h2 id="download">{words.download}</h2>
        <p>{words.downloadText}</p>
        <div class="actions">
          <ButtonLink variant="second" href={files.csv}>
            {words.files.csv}
          </ButtonLink>
          <ButtonLink variant="second" href={files.xlsx}>
            {words.files.xlsx}
          </ButtonLink>
        </div>
      </section>
    </>
  )
}
