import type { Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { chartImage } from "../../../ui/charts/chart-image.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { formatNamed, spreadsheetFile } from "../../../web/spreadsheet-file.js"
import { nameIn as conceptNameIn, findConcepts, listRows } from "../../classification/index.js"
import { readSettings } from "../../host/index.js"
import { nameIn } from "../../organisations/index.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { listTypes } from "../types/type.store.js"
import { type AskedStatistics, readAskedStatistics, valuesOfAsked } from "./asked-statistics.js"
import { readStatistics, type Statistics } from "./read-statistics.js"
import { listPostingOrganisations } from "./statistics.store.js"
import { StatisticsPage } from "./statistics.view.js"
import { type StatisticsNames, statisticsWords } from "./statistics.words.js"
import { type Charted, chartNames, chartOf } from "./statistics-charts.view.js"
import { tableOfStatistics } from "./statistics-file.view.js"

async function askedIn({ query, reading }: PageRequest): Promise<AskedStatistics> {
  const { timeZone } = await readSettings(reading)
  return readAskedStatistics(query, reading.now.toZonedDateTimeISO(timeZone).toPlainDate())
}

/** What was asked, or the sentences that say why it makes no period. */
async function readForm(request: PageRequest): Promise<{ form: FormState; asked?: AskedStatistics }> {
  try {
    const asked = await askedIn(request)
    return { form: { ...emptyForm, values: valuesOfAsked(asked) }, asked }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== "invalid") throw error
    const errors = error.fields.map(({ field, code, values }) => [field, request.speech.refusal(code, values ?? {})])
    return { form: { ...emptyForm, values: request.query, errors: Object.fromEntries(errors) } }
  }
}

async function readCharted({ reading, language }: PageRequest, asked: AskedStatistics): Promise<Charted> {
  const statistics = await readStatistics(reading, asked)
  return { language, statistics, names: await readNames(reading, statistics, language) }
}

async function readNames(reading: Reading, { skills }: Statistics, language: Language): Promise<StatisticsNames> {
  const [types, provinces, concepts] = await Promise.all([
    listTypes(reading),
    listRows(reading, "province"),
    findConcepts(
      reading,
      "skill",
      skills.map(({ skill }) => skill),
    ),
  ])
  const named = (pair: { readonly en: string | null; readonly fr: string | null }) => conceptNameIn(language, pair).text
  return {
    types,
    provinces: new Map(provinces.map(({ code, titleEn, titleFr }) => [code, named({ en: titleEn, fr: titleFr })])),
    skills: new Map([...concepts].map(([code, { titles }]) => [code, named(titles)])),
  }
}

async function showStatistics(request: PageRequest): Promise<Answer> {
  const { language, reading } = request
  const { form, asked } = await readForm(request)
  const [types, organisations] = await Promise.all([listTypes(reading), listPostingOrganisations(reading)])
  const order = new Intl.Collator(`${language}-CA`)
  return page({
    title: statisticsWords[language].title,
    crumbs: [{ label: homeWords[language].title, href: to(marketplacePaths.search, language) }],
    ...(asked === undefined && { form }),
    body: (
      <StatisticsPage
        language={language}
        form={form}
        types={types}
        organisations={organisations
          .map((organisation) => ({ id: organisation.id, name: nameIn(language, organisation) }))
          .sort((a, b) => order.compare(a.name, b.name))}
        charted={asked && (await readCharted(request, asked))}
        files={filesFor(language, asked)}
      />
    ),
  })
}

function filesFor(language: Language, asked: AskedStatistics | undefined) {
  const values = asked ? valuesOfAsked(asked) : {}
  const table = (format: string) =>
    `${to(marketplacePaths.statisticsFile, language)}?${new URLSearchParams({ ...values, format })}`
  const image = (chart: string) =>
    `${to(marketplacePaths.statisticsImage, language)}?${new URLSearchParams({ ...values, chart })}`
  return {
    csv: table("csv"),
    xlsx: table("xlsx"),
    picture: image("picture"),
    histogram: image("histogram"),
    skills: image("skills"),
  }
}

/** Only an address changed by hand asks for a file of no period, or for an image of nothing: the page says what is wrong. */
function backToPage({ language, query }: PageRequest): Answer {
  const asked = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return redirect(`${to(marketplacePaths.statistics, language)}?${new URLSearchParams(asked)}`)
}

const fileName = ({ language }: PageRequest, { period }: AskedStatistics) =>
  `${statisticsWords[language].fileName}-${period.from}-${period.until}`

async function giveTable(request: PageRequest): Promise<Answer> {
  const { asked } = await readForm(request)
  if (!asked) return backToPage(request)
  const { language, query } = request
  return spreadsheetFile(tableOfStatistics(await readCharted(request, asked)), {
    format: formatNamed(query.format),
    name: fileName(request, asked),
    sheet: statisticsWords[language].title,
    language,
  })
}

async function giveImage(request: PageRequest): Promise<Answer> {
  const { asked } = await readForm(request)
  const name = chartNames.find((chart) => chart === request.query.chart)
  const chart = asked && name && chartOf(name, await readCharted(request, asked))
  if (!chart) return backToPage(request)
  return {
    kind: "file",
    mediaType: "image/svg+xml",
    bytes: chartImage(chart, request.language),
    saveAs: `${fileName(request, asked)}-${name}.svg`,
  }
}

export const statisticsRoutes = [
  route({ path: marketplacePaths.statistics, access: "member", get: showStatistics }),
  route({ path: marketplacePaths.statisticsFile, access: "member", get: giveTable }),
  route({ path: marketplacePaths.statisticsImage, access: "member", get: giveImage }),
]
