import { actingMember } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import type { FormState } from "../../../../ui/form-state.js"
import { suggestionScripts } from "../../../../ui/suggestion-field.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { findOrganisations, nameIn } from "../../../organisations/index.js"
import { type ValueItemCode, valueItemCodes } from "../../lists/mentoring-lists.js"
import { programmeName } from "../../programmes/programme-name.js"
import { currentRuleSet } from "../../programmes/rules/current-rule-set.js"
import { type Own, readOwn } from "../read-own.js"
import { registrationsPaths } from "../registrations.paths.js"
import { registrationsWords } from "../registrations.words.js"
import { answersWords } from "./answers.words.js"
import { readBoxes } from "./read-boxes.js"
import { readOptions } from "./read-options.js"
import { type SectionCode, sectionsOf } from "./registration-fields.js"
import { saveSection } from "./save-section.js"
import { sectionForm } from "./section.forms.js"
import { SectionPage } from "./section-page.view.js"
import { valuesOfSection } from "./section-values.view.js"

type Request = PageRequest<"programme" | "section">

interface Asked {
  readonly own: Own
  readonly section: SectionCode
}

/** A section that she is asked, in a registration that she has begun. */
async function readAsked({ language, reading, params }: Request): Promise<Asked> {
  const own = await readOwn(reading, language, params.programme)
  const section = sectionsOf(sidesOf(own)).find((code) => code === params.section)
  if (own.registrations.length === 0 || section === undefined) throw new Refusal("not-found", "page-not-found")
  return { own, section }
}

const sidesOf = ({ registrations }: Own) => registrations.map(({ side }) => side)

async function showSection(request: Request, { own, section }: Asked, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const { programme, answers, names } = own
  const title = answersWords[language].sections[section].title
  const [options, avoided] = await Promise.all([
    readOptions(reading, language, programme.settings, { answers, subject: names.subject }),
    findOrganisations(reading, own.exclusions?.organisations ?? []),
  ])
  const mine = { programme: programme.id }
  return page({
    title,
    crumbs: [
      {
        label: registrationsWords[language].title({ programme: programmeName(programme, language) }),
        href: to(registrationsPaths.mine, language, mine),
      },
    ],
    ...(form && { form }),
    scripts: suggestionScripts,
    body: (
      <SectionPage
        language={language}
        programmeId={programme.id}
        section={section}
        sides={sidesOf(own)}
        form={form ?? { values: valuesOfSection(section, sidesOf(own), own), errors: {} }}
        options={options}
        items={await itemsOf(request, own)}
        offered={(answers.expertise?.value ?? []).map((value) => ({ value, label: names.subject(value) }))}
        avoided={avoided.map((each) => ({ value: each.id, label: nameIn(language, each) }))}
      />
    ),
  })
}

/** Ways of working that the rules of her streams ask for. */
async function itemsOf({ reading }: Request, { programme, registrations }: Own): Promise<readonly ValueItemCode[]> {
  const streams = [...new Set(registrations.map(({ stream }) => stream))]
  const ruleSets = await Promise.all(streams.map((stream) => currentRuleSet(reading, programme.id, stream)))
  const asked = ruleSets.flatMap(({ valueItems }) => valueItems)
  return valueItemCodes.filter((code) => asked.includes(code))
}

async function postSection(request: Request): Promise<Answer> {
  const asked = await readAsked(request)
  const { section, own } = asked
  const sides = sidesOf(own)
  return answerForm(request, {
    schema: sectionForm(section, sides, actingMember(request.reading).timeZone),
    prepare: (answers) => readBoxes(request, { section, sides }, answers),
    command: (ctx, _, answers) => saveSection(ctx, own.programme.id, answers),
    done: () => redirect(nextOf(request, asked), { confirmation: "registration-answers-saved" }),
    again: (form) => showSection(request, asked, form),
  })
}

/** Where she goes on: here, the next section, or the summary after the last one. */
function nextOf({ language, form, params: { programme } }: Request, { own, section }: Asked): string {
  const all = sectionsOf(sidesOf(own))
  const next = form.onward === "here" ? section : all[all.indexOf(section) + 1]
  return next === undefined
    ? to(registrationsPaths.mine, language, { programme })
    : to(registrationsPaths.section, language, { programme, section: next })
}

export const sectionRoutes = [
  route({
    path: registrationsPaths.section,
    access: "member",
    get: async (request) => showSection(request, await readAsked(request)),
    post: postSection,
  }),
]
