import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { type Answer, type PageRequest, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { formatNamed, spreadsheetFile } from "../../../web/spreadsheet-file.js"
import { coordinationPage } from "../programmes/coordination/coordination-page.js"
import { ofTeam } from "../programmes/coordination/of-team.js"
import type { Programme } from "../programmes/programme.store.js"
import { readSubjectNames } from "../registrations/answers/answer-names.js"
import { readAskedPeriod, valuesOfPeriod } from "./asked-period.js"
import { figuresPaths } from "./figures.paths.js"
import { FiguresPage, type ShownFigures } from "./figures.view.js"
import { figuresWords } from "./figures.words.js"
import { tableOfFigures } from "./figures-file.view.js"
import type { Period } from "./period.js"
import { type Figures, readFigures } from "./read-figures.js"

type FiguresRequest = PageRequest<"id">

const askedIn = ({ query, reading }: FiguresRequest, { timeZone }: Programme): Period =>
  readAskedPeriod(query, reading.now.toZonedDateTimeISO(timeZone).toPlainDate())

/** The days that were asked for, or the sentences that say why they make no period. */
function readForm(request: FiguresRequest, programme: Programme): { form: FormState; period?: Period } {
  try {
    const period = askedIn(request, programme)
    return { form: { ...emptyForm, values: valuesOfPeriod(period) }, period }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== "invalid") throw error
    const errors = error.fields.map(({ field, code, values }) => [field, request.speech.refusal(code, values ?? {})])
    return { form: { ...emptyForm, values: request.query, errors: Object.fromEntries(errors) } }
  }
}

async function showFigures(request: FiguresRequest, programme: Programme): Promise<Answer> {
  const { language } = request
  const { form, period } = readForm(request, programme)
  return coordinationPage(request, programme, {
    title: figuresWords[language].title,
    here: figuresPaths.figures,
    ...(period === undefined && { form }),
    body: (
      <FiguresPage
        language={language}
        address={to(figuresPaths.figures, language, { id: programme.id })}
        form={form}
        shown={period && (await readShown(request, programme, period))}
      />
    ),
  })
}

async function readShown(request: FiguresRequest, programme: Programme, period: Period): Promise<ShownFigures> {
  const { language, reading } = request
  const figures = await readFigures(reading, programme, period)
  const file = (format: string) =>
    `${to(figuresPaths.file, language, { id: programme.id })}?${new URLSearchParams({ ...valuesOfPeriod(period), format })}`
  return {
    figures,
    serviceWeeks: programme.settings.serviceWeeks,
    subject: await readNamesIn(request, figures),
    files: { csv: file("csv"), xlsx: file("xlsx") },
  }
}

const readNamesIn = ({ reading, language }: FiguresRequest, { needs }: Figures) =>
  readSubjectNames(
    reading,
    language,
    needs.map(({ subject }) => subject),
  )

async function giveFile(request: FiguresRequest, programme: Programme): Promise<Answer> {
  const { language, reading, query } = request
  const { period } = readForm(request, programme)
  // Only an address changed by hand comes here without a period: the page says what is wrong with it.
  if (!period) return redirect(`${to(figuresPaths.figures, language, { id: programme.id })}?${searchOf(query)}`)
  const figures = await readFigures(reading, programme, period)
  const subject = await readNamesIn(request, figures)
  const words = figuresWords[language]
  return spreadsheetFile(
    tableOfFigures(figures, { language, subject, serviceWeeks: programme.settings.serviceWeeks }),
    {
      format: formatNamed(query.format),
      name: `${words.fileName}-${period.from}-${period.until}`,
      sheet: words.title,
      language,
    },
  )
}

const searchOf = (query: FiguresRequest["query"]) =>
  new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined))

export const figuresRoutes = [
  route({
    path: figuresPaths.figures,
    access: "member",
    get: ofTeam(figuresPaths.figures, showFigures),
  }),
  route({
    path: figuresPaths.file,
    access: "member",
    get: ofTeam(figuresPaths.figures, giveFile),
  }),
]
