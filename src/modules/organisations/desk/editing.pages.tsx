import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import type { Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { codeField, suggestionScripts } from "../../../ui/suggestion-field.js"
import type { Access } from "../../../web/access.js"
import { readChoices } from "../../../web/choosing.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { organisationList } from "../choosing/organisation-list.js"
import { listDomains } from "../domains/domain.store.js"
import { findOrganisation, type Organisation } from "../organisation.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsPaths } from "../organisations.paths.js"
import { EndForm, OrganisationForm } from "./content-fields.view.js"
import { contentForm, editForm, endForm } from "./desk.forms.js"
import { deskWords } from "./desk.words.js"
import { addOrganisation, editOrganisation } from "./edit-organisation.js"
import { endOrganisation } from "./end-organisation.js"

const access: Access = { anyOf: ["verification"] }

async function organisationOf({ reading, params }: PageRequest<"id">): Promise<Organisation> {
  const id = z.uuid().safeParse(params.id).data
  const organisation = id === undefined ? undefined : await findOrganisation(reading, id)
  if (organisation?.standing !== "confirmed") throw new Refusal("not-found", "page-not-found")
  return organisation
}

/** What a box shows of an organisation that is already chosen. */
async function chosen(reading: Reading, language: Language, field: string, id: string | null) {
  const organisation = id === null ? undefined : await findOrganisation(reading, id)
  return organisation ? { [field]: nameIn(language, organisation), [codeField(field)]: organisation.id } : {}
}

async function contentOf({ language, reading }: PageRequest, organisation: Organisation): Promise<FormState> {
  const { nameEn, nameFr, abbreviationEn, abbreviationFr, otherNamesEn, otherNamesFr, revision } = organisation
  return {
    values: {
      nameEn: nameEn ?? "",
      nameFr: nameFr ?? "",
      abbreviationEn: abbreviationEn ?? "",
      abbreviationFr: abbreviationFr ?? "",
      otherNamesEn: otherNamesEn.join("\n"),
      otherNamesFr: otherNamesFr.join("\n"),
      sector: organisation.sector ?? "",
      province: organisation.province ?? "",
      ...(await chosen(reading, language, "parent", organisation.parentId)),
      domains: (await listDomains(reading, organisation.id)).join("\n"),
      revision: String(revision),
    },
    errors: {},
  }
}

async function showEditing(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { language } = request
  const organisation = await organisationOf(request)
  const { id } = organisation
  const words = deskWords[language].edit
  const name = nameIn(language, organisation)
  return page({
    title: words.title({ name }),
    scripts: suggestionScripts,
    crumbs: [{ label: name, href: to(organisationsPaths.one, language, { id }) }],
    ...(form && { form }),
    body: (
      <OrganisationForm
        language={language}
        form={form ?? (await contentOf(request, organisation))}
        title={words.title({ name })}
        lead={words.lead}
        action={to(organisationsPaths.editing, language, { id })}
        submit={words.save}
      />
    ),
  })
}

async function postEditing(request: PageRequest<"id">): Promise<Answer> {
  const { id } = await organisationOf(request)
  return answerForm(request, {
    schema: editForm,
    prepare: () => readChoices(request, { parent: { list: organisationList } }),
    command: (ctx, input, { parent }) => editOrganisation(ctx, { ...input, id, parentId: parent ?? null }),
    done: () => redirect(to(organisationsPaths.one, request.language, { id }), { confirmation: "organisation-saved" }),
    again: (form) => showEditing(request, form),
  })
}

function showAddition({ language }: PageRequest, form?: FormState): Answer {
  const words = deskWords[language]
  return page({
    title: words.addTitle,
    section: "desk",
    scripts: suggestionScripts,
    crumbs: [{ label: words.title, href: to(organisationsPaths.desk, language) }],
    ...(form && { form }),
    body: (
      <OrganisationForm
        language={language}
        form={form ?? emptyForm}
        title={words.addTitle}
        action={to(organisationsPaths.addition, language)}
        submit={words.add}
      />
    ),
  })
}

function postAddition(request: PageRequest): Promise<Answer> {
  return answerForm(request, {
    schema: contentForm,
    prepare: () => readChoices(request, { parent: { list: organisationList } }),
    command: (ctx, input, { parent }) => addOrganisation(ctx, { ...input, parentId: parent ?? null }),
    done: (id) =>
      redirect(to(organisationsPaths.one, request.language, { id }), { confirmation: "organisation-added" }),
    again: (form) => showAddition(request, form),
  })
}

async function endOf({ language, reading }: PageRequest, organisation: Organisation): Promise<FormState> {
  const { validUntil, successorId } = organisation
  const day = validUntil === null ? undefined : Temporal.PlainDate.from(validUntil)
  return {
    values: {
      ...(day && {
        "endsOn-day": String(day.day),
        "endsOn-month": String(day.month),
        "endsOn-year": String(day.year),
      }),
      ...(await chosen(reading, language, "successor", successorId)),
    },
    errors: {},
  }
}

async function showEnding(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { language } = request
  const organisation = await organisationOf(request)
  const { id } = organisation
  const name = nameIn(language, organisation)
  const title = deskWords[language].end.title({ name })
  return page({
    title,
    scripts: suggestionScripts,
    crumbs: [{ label: name, href: to(organisationsPaths.one, language, { id }) }],
    ...(form && { form }),
    body: (
      <EndForm
        language={language}
        form={form ?? (await endOf(request, organisation))}
        title={title}
        action={to(organisationsPaths.ending, language, { id })}
      />
    ),
  })
}

async function postEnding(request: PageRequest<"id">): Promise<Answer> {
  const { id } = await organisationOf(request)
  return answerForm(request, {
    schema: endForm,
    prepare: () => readChoices(request, { successor: { list: organisationList } }),
    command: (ctx, { endsOn }, { successor }) => endOrganisation(ctx, { id, endsOn, successorId: successor ?? null }),
    done: () =>
      redirect(to(organisationsPaths.one, request.language, { id }), { confirmation: "organisation-end-saved" }),
    again: (form) => showEnding(request, form),
  })
}

export const editingRoutes = [
  route({
    path: organisationsPaths.addition,
    access,
    get: (request) => showAddition(request),
    post: postAddition,
  }),
  route({
    path: organisationsPaths.editing,
    access,
    get: (request) => showEditing(request),
    post: postEditing,
  }),
  route({ path: organisationsPaths.ending, access, get: (request) => showEnding(request), post: postEnding }),
]
