import type { ComponentChildren } from "preact"
import { actingMember } from "../../../platform/context.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { type Answer, type Crumb, type PageRequest, page } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "./profile.paths.js"
import { profileWords } from "./profile.words.js"
import type { ProfileSection } from "./profile-section.js"
import type { SectionCode } from "./section.js"
import { listSectionChoices } from "./section-choice.store.js"
import { choiceValues, SectionChoices } from "./section-choices.view.js"
import { untouchedChoice } from "./visibility.js"

interface SectionPageParts {
  readonly code: SectionCode
  readonly section: Pick<ProfileSection<unknown>, "path" | "words" | "neverCounts">
  /** Why it is asked and what it is used for. */
  readonly lead: string
  readonly scripts?: readonly string[]
  /** What stands there now, as her form shows it. */
  readonly values: FormState["values"]
  /** Given once a form was refused: what was typed. */
  readonly form: FormState | undefined
  /** Whether there is something to delete. */
  readonly isFilled: boolean
  /** Set when the form carries a file. */
  readonly upload?: true
  readonly fields: (form: FormState) => ComponentChildren
}

/** The page of a section that one form fills: its fields, then the two questions. */
export async function sectionPage(request: PageRequest, parts: SectionPageParts): Promise<Answer> {
  const { language, reading } = request
  const { code, section, form } = parts
  const words = profileWords[language]
  const choices = await listSectionChoices(reading, actingMember(reading).personId)
  const start = { ...parts.values, ...choiceValues(choices.get(code) ?? untouchedChoice) }
  const shown = form ?? { values: start, errors: {} }
  const { title } = section.words[language]
  return page({
    title,
    section: "account",
    crumbs: profileCrumbs(language),
    ...(form && { form }),
    ...(parts.scripts && { scripts: parts.scripts }),
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{parts.lead}</p>
        <Form action={to(section.path, language)} upload={parts.upload}>
          {parts.fields(shown)}
          <SectionChoices language={language} form={shown} neverCounts={section.neverCounts} />
          <div class="actions">
            <Button>{words.save}</Button>
            <a href={to(profilePaths.mine, language)}>{words.backToProfile}</a>
            {parts.isFilled && <a href={to(profilePaths.emptying, language, { section: code })}>{words.empty}</a>}
          </div>
        </Form>
      </>
    ),
  })
}

/** What stands above the pages where a profile is filled. */
export function profileCrumbs(language: PageRequest["language"]): readonly Crumb[] {
  return [{ label: profileWords[language].title, href: to(profilePaths.mine, language) }]
}
