import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { listRows, nameIn } from "../../classification/index.js"
import { profilePaths } from "../profile/profile.paths.js"
import { sectionPage } from "../profile/section-page.js"
import { languagesForm, levelField, otherPlaces } from "./languages.forms.js"
import { languagesSection } from "./languages.section.js"
import { findLanguages, type LanguagesRow } from "./languages.store.js"
import { LanguagesFields } from "./languages.view.js"
import { languagesWords } from "./languages.words.js"
import { saveLanguages } from "./save-languages.js"
import { officialLanguages, type SpokenCode } from "./spoken.js"

async function showLanguages(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const row = await findLanguages(reading, actingMember(reading).personId)
  const held = row ? valuesOf(row) : {}
  const levels = await listRows(reading, "language-level")
  return sectionPage(request, {
    code: "languages",
    section: languagesSection,
    lead: languagesWords[language].lead,
    values: held,
    form,
    isFilled: row !== undefined,
    fields: (shown) => (
      <LanguagesFields
        language={language}
        form={shown}
        held={held}
        levels={levels
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ code, scale, titleEn, titleFr }) => ({
            ...{ value: code, scale },
            label: nameIn(language, { en: titleEn, fr: titleFr }).text,
          }))}
      />
    ),
  })
}

function valuesOf({ firstOfficial, knowledge }: LanguagesRow): FormState["values"] {
  const named = [...new Set(knowledge.map(({ language }) => language))]
  const others = named.filter((language) => !officialLanguages.some((official) => official === language))
  const placeOf = (language: SpokenCode) => otherPlaces[others.indexOf(language)] ?? language
  return {
    firstOfficial,
    ...Object.fromEntries(others.map((language) => [placeOf(language), language])),
    ...Object.fromEntries(
      knowledge.map(({ language, component, level }) => [levelField(placeOf(language), component), level]),
    ),
  }
}

export const languagesRoutes = [
  route({
    path: languagesSection.path,
    access: "member",
    get: showLanguages,
    post: (request) =>
      answerForm(request, {
        schema: languagesForm,
        command: saveLanguages,
        done: () => redirect(to(profilePaths.mine, request.language), { confirmation: "section-saved" }),
        again: (form) => showLanguages(request, form),
      }),
  }),
]
