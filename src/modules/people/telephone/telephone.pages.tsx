import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "../profile/profile.paths.js"
import { sectionPage } from "../profile/section-page.js"
import { textsOf } from "../profile/texts-of.js"
import { saveTelephone } from "./save-telephone.js"
import { telephoneForm } from "./telephone.forms.js"
import { sayTelephone } from "./telephone.js"
import { telephoneSection } from "./telephone.section.js"
import { findTelephone } from "./telephone.store.js"
import { TelephoneFields } from "./telephone.view.js"
import { telephoneWords } from "./telephone.words.js"

async function showTelephone(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const row = await findTelephone(reading, actingMember(reading).personId)
  return sectionPage(request, {
    code: "telephone",
    section: telephoneSection,
    lead: telephoneWords[language].lead,
    values: row ? textsOf({ ...row, number: sayTelephone(row.number) }) : {},
    form,
    isFilled: row !== undefined,
    fields: (shown) => <TelephoneFields language={language} form={shown} />,
  })
}

export const telephoneRoutes = [
  route({
    path: telephoneSection.path,
    access: "member",
    get: showTelephone,
    post: (request) =>
      answerForm(request, {
        schema: telephoneForm,
        command: saveTelephone,
        done: () => redirect(to(profilePaths.mine, request.language), { confirmation: "section-saved" }),
        again: (form) => showTelephone(request, form),
      }),
  }),
]
