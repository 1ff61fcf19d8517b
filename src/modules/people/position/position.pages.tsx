import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { listConcepts, listRows, nameIn } from "../../classification/index.js"
import { listMemberships, type Membership } from "../../organisations/index.js"
import { profilePaths } from "../profile/profile.paths.js"
import { sectionPage } from "../profile/section-page.js"
import { textsOf } from "../profile/texts-of.js"
import { positionFormIn } from "./position.forms.js"
import { isChoosable } from "./position.js"
import { positionSection } from "./position.section.js"
import { findPosition } from "./position.store.js"
import { PositionFields } from "./position.view.js"
import { positionWords } from "./position.words.js"
import { savePosition } from "./save-position.js"

async function showPosition(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const { personId, timeZone } = actingMember(reading)
  const row = await findPosition(reading, personId)
  const [memberships, groups, managementLevels] = await Promise.all([
    listMemberships(reading, personId),
    listRows(reading, "occupational-group"),
    listConcepts(reading, "management-level"),
  ])
  const today = reading.now.toZonedDateTimeISO(timeZone).toPlainDate().toString()
  const choosable = groups.filter((group) => group.code === row?.occupationalGroup || isChoosable(group, today))
  return sectionPage(request, {
    code: "position",
    section: positionSection,
    lead: positionWords[language].lead,
    values: textsOf({ ...row }),
    form,
    isFilled: row !== undefined,
    fields: (shown) => (
      <PositionFields
        language={language}
        form={shown}
        organisations={memberships.map((membership) => ({
          value: membership.id,
          label: nameOf(membership, language),
        }))}
        groups={choosable.map(({ code, titleEn, titleFr }) => ({
          value: code,
          label: positionWords[language].groupNamed({
            code,
            title: nameIn(language, { en: titleEn, fr: titleFr }).text,
          }),
        }))}
        levels={[...new Set(choosable.flatMap(({ levels }) => levels))].sort()}
        managementLevels={managementLevels.map(({ code, titles }) => ({
          value: code,
          label: nameIn(language, titles).text,
        }))}
      />
    ),
  })
}

function nameOf({ nameEn, nameFr }: Membership, language: PageRequest["language"]): string {
  return (language === "en" ? (nameEn ?? nameFr) : (nameFr ?? nameEn)) ?? ""
}

export const positionRoutes = [
  route({
    path: positionSection.path,
    access: "member",
    get: showPosition,
    post: (request) =>
      answerForm(request, {
        schema: positionFormIn(request.language),
        command: savePosition,
        done: () => redirect(to(profilePaths.mine, request.language), { confirmation: "section-saved" }),
        again: (form) => showPosition(request, form),
      }),
  }),
]
