import { Temporal } from "temporal-polyfill"
import { actingMember } from "../../../platform/context.js"
import { wording } from "../../../platform/wording.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "../profile/profile.paths.js"
import { sectionPage } from "../profile/section-page.js"
import { textsOf } from "../profile/texts-of.js"
import { availabilityForm } from "./availability.forms.js"
import { availabilitySection } from "./availability.section.js"
import { type AvailabilityRow, findAvailability } from "./availability.store.js"
import { AvailabilityFields } from "./availability.view.js"
import { availabilityWords } from "./availability.words.js"
import { saveAvailability } from "./save-availability.js"

async function showAvailability(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const row = await findAvailability(reading, actingMember(reading).personId)
  return sectionPage(request, {
    code: "availability",
    section: availabilitySection,
    lead: availabilityWords[language].lead,
    values: row ? valuesOf(row, language) : {},
    form,
    isFilled: row !== undefined,
    fields: (shown) => <AvailabilityFields language={language} form={shown} />,
  })
}

function valuesOf(
  { weeklyMinutes, fromOn, days, timesEn, timesFr }: AvailabilityRow,
  language: PageRequest["language"],
) {
  const day = fromOn === null ? undefined : Temporal.PlainDate.from(fromOn)
  return {
    weeklyHours: wording[language].number(weeklyMinutes / 60),
    ...(day && { "fromOn-day": String(day.day), "fromOn-month": String(day.month), "fromOn-year": String(day.year) }),
    days,
    ...textsOf({ timesEn, timesFr }),
  }
}

export const availabilityRoutes = [
  route({
    path: availabilitySection.path,
    access: "member",
    get: showAvailability,
    post: (request) =>
      answerForm(request, {
        schema: availabilityForm,
        command: saveAvailability,
        done: () => redirect(to(profilePaths.mine, request.language), { confirmation: "section-saved" }),
        again: (form) => showAvailability(request, form),
      }),
  }),
]
