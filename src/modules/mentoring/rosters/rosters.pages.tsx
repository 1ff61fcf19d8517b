import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { spreadsheetFile } from "../../../web/spreadsheet-file.js"
import { coordinationPage } from "../programmes/coordination/coordination-page.js"
import { ofTeam } from "../programmes/coordination/of-team.js"
import type { Programme } from "../programmes/programme.store.js"
import { exportRoster } from "./export-roster.js"
import { tableOfRoster } from "./roster-file.view.js"
import { rosterForm } from "./rosters.forms.js"
import { rostersPaths } from "./rosters.paths.js"
import { Rosters } from "./rosters.view.js"
import { rostersWords } from "./rosters.words.js"

function showRosters(request: PageRequest<"id">, programme: Programme, form?: FormState): Promise<Answer> {
  const { language } = request
  return coordinationPage(request, programme, {
    title: rostersWords[language].title,
    here: rostersPaths.rosters,
    form,
    body: <Rosters language={language} address={to(rostersPaths.rosters, language, { id: programme.id })} />,
  })
}

function postRoster(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { language, reading } = request
  const { kinds, fileNames } = rostersWords[language]
  const today = reading.now.toZonedDateTimeISO(programme.timeZone).toPlainDate()
  return answerForm(request, {
    schema: rosterForm,
    command: (ctx, { kind }) => exportRoster(ctx, programme.id, kind),
    done: (roster, { kind, format }) =>
      spreadsheetFile(tableOfRoster(roster, language), {
        ...{ format, language, sheet: kinds[kind].title },
        name: `${fileNames[kind]}-${today}`,
      }),
    again: (form) => showRosters(request, programme, form),
  })
}

export const rostersRoutes = [
  route({
    path: rostersPaths.rosters,
    access: "member",
    get: ofTeam(rostersPaths.rosters, (request, programme) => showRosters(request, programme)),
    post: ofTeam(rostersPaths.rosters, postRoster),
  }),
]
