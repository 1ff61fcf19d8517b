import { z } from "zod"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { codeField, suggestionScripts } from "../../../ui/suggestion-field.js"
import { readChoices } from "../../../web/choosing.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findOrganisations, organisationList, nameIn as organisationNameIn } from "../../organisations/index.js"
import { directoryForm } from "./directories.forms.js"
import { directoriesPaths } from "./directories.paths.js"
import { Directories, DirectoryForm } from "./directories.view.js"
import { directoriesWords } from "./directories.words.js"
import type { Directory } from "./directory.js"
import { findDirectory, listDirectories } from "./directory.store.js"
import { nameIn } from "./directory-buttons.view.js"
import { returnAddress } from "./return-address.js"
import { saveDirectory } from "./save-directory.js"

const ofAdministrators = { anyOf: ["administrator"] } as const

async function showList({ language, reading }: PageRequest): Promise<Answer> {
  return page({
    title: directoriesWords[language].desk.title,
    section: "desk",
    crumbs: [],
    body: <Directories language={language} directories={await listDirectories(reading)} />,
  })
}

async function showForm(request: PageRequest, directory: Directory | undefined, form?: FormState): Promise<Answer> {
  const { language, publicUrl } = request
  const { desk } = directoriesWords[language]
  const title = directory ? desk.changeTitle({ name: nameIn(language, directory) }) : desk.add
  return page({
    title,
    section: "desk",
    scripts: suggestionScripts,
    crumbs: [{ label: desk.title, href: to(directoriesPaths.list, language) }],
    ...(form && { form }),
    body: (
      <DirectoryForm
        language={language}
        form={form ?? (directory ? await stateOf(request, directory) : emptyForm)}
        title={title}
        action={
          directory ? to(directoriesPaths.one, language, { id: directory.id }) : to(directoriesPaths.addition, language)
        }
        returnAddresses={{ en: returnAddress(publicUrl, "en"), fr: returnAddress(publicUrl, "fr") }}
      />
    ),
  })
}

async function stateOf({ language, reading }: PageRequest, directory: Directory): Promise<FormState> {
  const { nameEn, nameFr, issuer, clientId, addressDomains, factorValues, isEnabled, organisationId } = directory
  const [organisation] = organisationId === null ? [] : await findOrganisations(reading, [organisationId])
  return {
    values: {
      nameEn,
      nameFr,
      issuer,
      clientId,
      organisation: organisation && organisationNameIn(language, organisation),
      [codeField("organisation")]: organisation?.id,
      addressDomains: addressDomains.join("\n"),
      factorValues: factorValues.join(" "),
      isEnabled: isEnabled ? "yes" : undefined,
    },
    errors: {},
  }
}

async function directoryOf({ reading, params }: PageRequest<"id">): Promise<Directory> {
  const id = z.uuid().safeParse(params.id).data
  const directory = id && (await findDirectory(reading, id))
  if (!directory) throw new Refusal("not-found", "page-not-found")
  return directory
}

function save(request: PageRequest, directory: Directory | undefined): Promise<Answer> {
  return answerForm(request, {
    schema: directoryForm,
    prepare: () => readChoices(request, { organisation: { list: organisationList } }),
    command: (ctx, input, { organisation }) =>
      saveDirectory(ctx, { ...input, organisationId: organisation ?? null, id: directory?.id }),
    done: () => redirect(to(directoriesPaths.list, request.language), { confirmation: "directory-saved" }),
    again: (form) => showForm(request, directory, form),
    secret: ["secret"],
  })
}

export const directoriesDeskRoutes = [
  route({ path: directoriesPaths.list, access: ofAdministrators, get: showList }),
  route({
    path: directoriesPaths.addition,
    access: ofAdministrators,
    get: (request) => showForm(request, undefined),
    post: (request) => save(request, undefined),
  }),
  route({
    path: directoriesPaths.one,
    access: ofAdministrators,
    get: async (request) => showForm(request, await directoryOf(request)),
    post: async (request) => save(request, await directoryOf(request)),
  }),
]
