import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { profileCrumbs } from "../profile/section-page.js"
import { addSkills } from "../skills/save-skill.js"
import { offeredSkillsForm } from "./experience.forms.js"
import { experiencePaths } from "./experience.paths.js"
import { experienceWords } from "./experience.words.js"
import { listOfferedSkills } from "./offered-skills.js"
import { OfferedSkills } from "./offered-skills.view.js"
import { listOwnExperiences } from "./read-experience.js"

/** The page that follows an experience whose occupation calls for skills that she has not said. */
export async function offeredSkillsAddress(request: PageRequest, key: string): Promise<string | undefined> {
  const { reading, language } = request
  const { personId } = actingMember(reading)
  const experience = (await listOwnExperiences(reading, personId)).find((each) => each.key === key)
  const offered = experience?.occupation ? await listOfferedSkills(reading, personId, experience.occupation.code) : []
  return offered.length === 0 ? undefined : to(experiencePaths.skills, language, { key })
}

async function showOffered(request: PageRequest<"key">, form: FormState): Promise<Answer> {
  const { reading, language, params } = request
  const { personId } = actingMember(reading)
  const occupation = (await listOwnExperiences(reading, personId)).find(({ key }) => key === params.key)?.occupation
  if (!occupation) throw new Refusal("not-found", "page-not-found")
  const words = experienceWords[language]
  return page({
    title: words.offered.title,
    section: "account",
    crumbs: [...profileCrumbs(language), { label: words.title, href: to(experiencePaths.list, language) }],
    ...(form !== emptyForm && { form }),
    body: (
      <OfferedSkills
        language={language}
        form={form}
        experienceKey={params.key}
        occupation={occupation}
        skills={await listOfferedSkills(reading, personId, occupation.code)}
      />
    ),
  })
}

export const offeredSkillsRoute = route({
  path: experiencePaths.skills,
  access: "member",
  get: (request) => showOffered(request, emptyForm),
  post: (request) =>
    answerForm(request, {
      schema: offeredSkillsForm,
      command: (ctx, { skills }) => addSkills(ctx, skills),
      done: () => redirect(to(experiencePaths.list, request.language), { confirmation: "skills-added" }),
      again: (form) => showOffered(request, form),
    }),
})
