import type { FormState } from "../../../../ui/form-state.js"
import { suggestionScripts } from "../../../../ui/suggestion-field.js"
import { readChoices } from "../../../../web/choosing.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { findOrganisations, nameIn, organisationList } from "../../../organisations/index.js"
import { coordinationPage, typedAgain } from "../coordination/coordination-page.js"
import { ofTeam } from "../coordination/of-team.js"
import { pageAfterSaving } from "../coordination/wizard.js"
import type { Programme } from "../programme.store.js"
import { programmesPaths } from "../programmes.paths.js"
import { saveJoining, saveLists, saveWays } from "./save-settings.js"
import { joiningForm, listsForm, waysForm } from "./settings.forms.js"
import { Joining, Lists, Ways } from "./settings.view.js"
import { settingsWords } from "./settings.words.js"

type OfTeam = PageRequest<"id">

/** What the form holds: refused, or as the programme stands. */
function stateOf(programme: Programme, values: FormState["values"], form: FormState | undefined): FormState {
  if (form) return typedAgain(form, programme)
  return { values: { ...values, revision: String(programme.revision) }, errors: {} }
}

async function showJoining(request: OfTeam, programme: Programme, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const { joining, organisationIds, streams } = programme.settings
  const organisations = await findOrganisations(reading, organisationIds)
  return coordinationPage(request, programme, {
    title: settingsWords[language].joining.title,
    here: programmesPaths.joining,
    form,
    scripts: suggestionScripts,
    body: (
      <Joining
        language={language}
        form={stateOf(programme, { joining, organisationIds, streams }, form)}
        action={to(programmesPaths.joining, language, { id: programme.id })}
        organisations={organisations.map((each) => ({ id: each.id, name: nameIn(language, each) }))}
      />
    ),
  })
}

const saved = ({ language }: OfTeam, programme: Programme, here: Parameters<typeof pageAfterSaving>[1]) =>
  redirect(to(pageAfterSaving(programme, here), language, { id: programme.id }), { confirmation: "programme-saved" })

function postJoining(request: OfTeam, programme: Programme): Promise<Answer> {
  return answerForm(request, {
    schema: joiningForm,
    prepare: () => readChoices(request, { organisation: { list: organisationList } }),
    command: (ctx, { organisation: _, ...input }, { organisation }) =>
      saveJoining(ctx, { ...input, id: programme.id, addedId: organisation ?? null }),
    done: () => saved(request, programme, programmesPaths.joining),
    again: (form) => showJoining(request, programme, form),
  })
}

function showWays(request: OfTeam, programme: Programme, form?: FormState): Promise<Answer> {
  const { language } = request
  const { modes, asksMentorEachTime, aim, answerDays, reminderDays, serviceWeeks, firstMeetingDays } =
    programme.settings
  const values = {
    modes,
    aim,
    asksMentorEachTime: asksMentorEachTime ? "yes" : undefined,
    answerDays: String(answerDays),
    reminderDays: reminderDays.join(", "),
    serviceWeeks: String(serviceWeeks),
    firstMeetingDays: firstMeetingDays.join(", "),
  }
  return coordinationPage(request, programme, {
    title: settingsWords[language].ways.title,
    here: programmesPaths.ways,
    form,
    body: (
      <Ways
        language={language}
        form={stateOf(programme, values, form)}
        action={to(programmesPaths.ways, language, { id: programme.id })}
      />
    ),
  })
}

function postWays(request: OfTeam, programme: Programme): Promise<Answer> {
  return answerForm(request, {
    schema: waysForm,
    command: (ctx, input) => saveWays(ctx, { ...input, id: programme.id }),
    done: () => saved(request, programme, programmesPaths.ways),
    again: (form) => showWays(request, programme, form),
  })
}

function showLists(request: OfTeam, programme: Programme, form?: FormState): Promise<Answer> {
  const { language } = request
  const { goals, interests, paths } = programme.settings
  return coordinationPage(request, programme, {
    title: settingsWords[language].lists.title,
    here: programmesPaths.lists,
    form,
    body: (
      <Lists
        language={language}
        form={stateOf(programme, { goals, interests, paths }, form)}
        action={to(programmesPaths.lists, language, { id: programme.id })}
      />
    ),
  })
}

function postLists(request: OfTeam, programme: Programme): Promise<Answer> {
  return answerForm(request, {
    schema: listsForm,
    command: (ctx, input) => saveLists(ctx, { ...input, id: programme.id }),
    done: () => saved(request, programme, programmesPaths.lists),
    again: (form) => showLists(request, programme, form),
  })
}

const pages = [
  [programmesPaths.joining, showJoining, postJoining],
  [programmesPaths.ways, showWays, postWays],
  [programmesPaths.lists, showLists, postLists],
] as const

export const settingsRoutes = pages.map(([path, show, post]) =>
  route({
    path,
    access: "member",
    get: ofTeam(path, (request, programme) => show(request, programme)),
    post: ofTeam(path, post),
  }),
)
