import { actingMember } from "../../../../platform/context.js"
import { Refusal, refuseField } from "../../../../platform/refusal.js"
import { staleLanguage } from "../../../../platform/text-pair.js"
import type { FormState } from "../../../../ui/form-state.js"
import { suggestionScripts } from "../../../../ui/suggestion-field.js"
import { readChoices } from "../../../../web/choosing.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { accountsPaths } from "../../../accounts/index.js"
import { listTimeZones, readSettings } from "../../../host/index.js"
import { administeredBy, findOrganisations, nameIn, organisationList } from "../../../organisations/index.js"
import { coordinationWords } from "../coordination/coordination.words.js"
import { coordinationPage, typedAgain } from "../coordination/coordination-page.js"
import { ofTeam } from "../coordination/of-team.js"
import { pageAfterSaving } from "../coordination/wizard.js"
import { mayChooseAnyHost, mayStartProgrammes } from "../may-start-programmes.js"
import type { Programme } from "../programme.store.js"
import { programmesPaths } from "../programmes.paths.js"
import { presentationForm, startForm } from "./presentation.forms.js"
import { presentationWords } from "./presentation.words.js"
import { PresentationForm } from "./presentation-fields.view.js"
import { savePresentation } from "./save-presentation.js"
import { Start } from "./start.view.js"
import { startProgramme } from "./start-programme.js"

async function hostsOf({ reading, language }: PageRequest) {
  if (mayChooseAnyHost(reading)) return undefined
  const organisations = await findOrganisations(reading, administeredBy(reading.actor))
  return organisations.map((each) => ({ value: each.id, label: nameIn(language, each) }))
}

async function showStart(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  if (!mayStartProgrammes(reading)) throw new Refusal("not-found", "page-not-found")
  if (actingMember(reading).strength !== "second-factor") {
    const next = encodeURIComponent(to(programmesPaths.start, language))
    return redirect(`${to(accountsPaths.secondFactor, language)}?next=${next}`)
  }
  const { timeZone } = await readSettings(reading)
  return page({
    title: presentationWords[language].startTitle,
    crumbs: [{ label: coordinationWords[language].programmes, href: to(programmesPaths.list, language) }],
    scripts: suggestionScripts,
    ...(form && { form }),
    body: (
      <Start
        language={language}
        form={form ?? { values: { timeZone }, errors: {} }}
        zones={listTimeZones(language)}
        hosts={await hostsOf(request)}
      />
    ),
  })
}

function postStart(request: PageRequest): Promise<Answer> {
  const { language, reading } = request
  return answerForm(request, {
    schema: startForm,
    prepare: async ({ organisation }) =>
      mayChooseAnyHost(reading)
        ? (await readChoices(request, { organisation: { list: organisationList } })).organisation
        : organisation,
    command: (ctx, { organisation: _, ...input }, organisationId) => {
      if (organisationId === undefined) throw refuseField("organisation", "host-missing")
      return startProgramme(ctx, { ...input, organisationId, language })
    },
    done: (id) => redirect(to(programmesPaths.coordination, language, { id }), { confirmation: "programme-started" }),
    again: (form) => showStart(request, form),
  })
}

function valuesOf(programme: Programme): FormState {
  const { nameFr, nameEn, purposeFr, purposeEn, contactName, contactAddress, timeZone, settings, revision } = programme
  return {
    values: {
      nameFr: nameFr ?? "",
      nameEn: nameEn ?? "",
      purposeFr: purposeFr ?? "",
      purposeEn: purposeEn ?? "",
      contactName,
      contactAddress,
      timeZone,
      couldIncludeMinors: settings.couldIncludeMinors ? "yes" : "no",
      revision: String(revision),
    },
    errors: {},
  }
}

function showPresentation(request: PageRequest<"id">, programme: Programme, form?: FormState): Promise<Answer> {
  const { language } = request
  const words = presentationWords[language]
  return coordinationPage(request, programme, {
    title: words.title,
    here: programmesPaths.presentation,
    form,
    body: (
      <>
        <p class="lead">{words.lead}</p>
        <PresentationForm
          language={language}
          form={form ? typedAgain(form, programme) : valuesOf(programme)}
          zones={listTimeZones(language)}
          action={to(programmesPaths.presentation, language, { id: programme.id })}
          submit={words.save}
          stale={staleLanguage({ en: programme.enCurrentAt, fr: programme.frCurrentAt })}
        />
      </>
    ),
  })
}

function postPresentation(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { id } = programme
  return answerForm(request, {
    schema: presentationForm,
    command: (ctx, input) => savePresentation(ctx, { ...input, id }),
    done: () =>
      redirect(to(pageAfterSaving(programme, programmesPaths.presentation), request.language, { id }), {
        confirmation: "programme-saved",
      }),
    again: (form) => showPresentation(request, programme, form),
  })
}

export const presentationRoutes = [
  route({ path: programmesPaths.start, access: "member", get: (request) => showStart(request), post: postStart }),
  route({
    path: programmesPaths.presentation,
    access: "member",
    get: ofTeam(programmesPaths.presentation, (request, programme) => showPresentation(request, programme)),
    post: ofTeam(programmesPaths.presentation, postPresentation),
  }),
]
