import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../platform/context.js"
import { Refusal } from "../../platform/refusal.js"
import type { WrittenSpreadsheet } from "../../platform/spreadsheets.js"
import type { Language } from "../../platform/wording.js"
import { figuresWords } from "./figures/figures.words.js"
import { tableOfFigures } from "./figures/figures-file.view.js"
import { decidePeriod } from "./figures/period.js"
import { readFigures } from "./figures/read-figures.js"
import { findProgramme } from "./programmes/programme.store.js"
import { requireTeam } from "./programmes/team.js"
import { readSubjectNames } from "./registrations/answers/answer-names.js"
import { exportRoster, rosterKinds } from "./rosters/export-roster.js"
import { tableOfRoster } from "./rosters/roster-file.view.js"
import { rostersWords } from "./rosters/rosters.words.js"

/** What can be taken out of a programme as a table. */
export const exportKinds = ["figures", ...rosterKinds] as const
export type ExportKind = (typeof exportKinds)[number]

interface ExportAsked {
  readonly programmeId: string
  readonly kind: ExportKind
  readonly from: Temporal.PlainDate | null
  readonly until: Temporal.PlainDate | null
  readonly language: Language
}

export interface ExportedTable {
  readonly table: WrittenSpreadsheet
  readonly sheet: string
}

/** The tables that the pages of a programme's team offer, for whoever holds the machine. */
export async function exportTable(ctx: Context, asked: ExportAsked): Promise<ExportedTable> {
  const { programmeId, kind, language } = asked
  if (kind === "figures") return exportFigures(ctx, asked)
  const roster = await exportRoster(ctx, programmeId, kind)
  return { table: tableOfRoster(roster, language), sheet: rostersWords[language].kinds[kind].title }
}

async function exportFigures(
  ctx: Context,
  { programmeId, from, until, language }: ExportAsked,
): Promise<ExportedTable> {
  const programme = await findProgramme(ctx, programmeId)
  if (!programme) throw new Refusal("not-found", "page-not-found")
  await requireTeam(ctx, programme)
  const today = ctx.now.toZonedDateTimeISO(programme.timeZone).toPlainDate()
  const figures = await readFigures(ctx, programme, decidePeriod({ from, until }, today))
  const subjects = figures.needs.map(({ subject }) => subject)
  const said = {
    language,
    serviceWeeks: programme.settings.serviceWeeks,
    subject: await readSubjectNames(ctx, language, subjects),
  }
  return { table: tableOfFigures(figures, said), sheet: figuresWords[language].title }
}
