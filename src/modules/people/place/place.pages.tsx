import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { codeField, suggestionScripts } from "../../../ui/suggestion-field.js"
import { readChoices } from "../../../web/choosing.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { choiceLists, nameIn } from "../../classification/index.js"
import { profilePaths } from "../profile/profile.paths.js"
import { sectionPage } from "../profile/section-page.js"
import { placeForm } from "./place.forms.js"
import { placeSection } from "./place.section.js"
import { PlaceFields } from "./place.view.js"
import { placeWords } from "./place.words.js"
import { readPlace } from "./read-place.js"
import { savePlace } from "./save-place.js"

async function showPlace(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const place = await readPlace(reading, actingMember(reading).personId)
  return sectionPage(request, {
    code: "place",
    section: placeSection,
    lead: placeWords[language].lead,
    scripts: suggestionScripts,
    values: place ? { place: nameIn(language, place.name).text, [codeField("place")]: place.code } : {},
    form,
    isFilled: place !== undefined,
    fields: (shown) => <PlaceFields language={language} form={shown} />,
  })
}

export const placeRoutes = [
  route({
    path: placeSection.path,
    access: "member",
    get: showPlace,
    post: (request) =>
      answerForm(request, {
        schema: placeForm,
        prepare: async () => (await readChoices(request, { place: { list: choiceLists.place } })).place,
        command: savePlace,
        done: () => redirect(to(profilePaths.mine, request.language), { confirmation: "section-saved" }),
        again: (form) => showPlace(request, form),
      }),
  }),
]
