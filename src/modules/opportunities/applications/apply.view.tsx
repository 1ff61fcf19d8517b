import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { CheckboxGroup, Fieldset } from "../../../ui/choice-fields.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { TextArea } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "../../people/index.js"
import { InCommon } from "../candidates/in-common.view.js"
import type { SaidInCommon } from "../candidates/read-in-common.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { kindOf } from "./application-kind.js"
import { applicationsWords } from "./applications.words.js"
import { SupervisorFields } from "./supervisor-fields.view.js"

interface ApplyPageProps {
  readonly language: Language
  readonly opportunity: Opportunity
  /** Sections of her profile that hold something. */
  readonly sections: readonly { readonly code: string; readonly title: string }[]
  /** Who will read it. */
  readonly authorNames: readonly string[]
  readonly inCommon: SaidInCommon
  readonly form: FormState
}

export function ApplyPage({ language, opportunity, sections, authorNames, inCommon, form }: ApplyPageProps) {
  const words = applicationsWords[language].apply
  const kind = kindOf(opportunity)
  const address = { number: String(opportunity.number) }
  return (
    <>
      <MarketplaceTabs language={language} />
      <h1>{words.title[kind]}</h1>
      <p>
        <OpportunityTitle
          language={language}
          opportunity={opportunity}
          href={to(marketplacePaths.one, language, address)}
        />
      </p>
      <p class="lead">{words.lead[kind]}</p>
      <div class="split section">
        <Form action={to(marketplacePaths.apply, language, address)}>
          <input type="hidden" name="seen" value={String(opportunity.revision)} />
          <TextArea form={form} name="message" label={words.message} hint={words.messageHint} rows={10} />
          <Sections language={language} sections={sections} form={form} />
          <Fieldset legend={words.supervisor.title}>
            <SupervisorFields language={language} form={form} />
          </Fieldset>
          <div class="actions">
            <Button size="large">{words.button[kind]}</Button>
          </div>
        </Form>
        <aside class="stack">
          <InCommon language={language} {...inCommon} />
          <Panel id="shown" title={words.shown.title} outlined>
            <ul>
              <li>{words.shown.message({ names: authorNames })}</li>
              <li>{words.shown.sections}</li>
              <li>{words.shown.match}</li>
              <li>{words.shown.address}</li>
              <li>{words.shown.staff}</li>
            </ul>
          </Panel>
        </aside>
      </div>
    </>
  )
}

function Sections({ language, sections, form }: Pick<ApplyPageProps, "language" | "sections" | "form">) {
  const words = applicationsWords[language].apply
  if (sections.length === 0) {
    return (
      <p>
        {words.noSections} <a href={to(profilePaths.mine, language)}>{words.toProfile}</a>
      </p>
    )
  }
  return (
    <CheckboxGroup
      form={form}
      name="sections"
      label={words.sections}
      hint={words.sectionsHint}
      choices={sections.map(({ code, title }) => ({ value: code, label: title }))}
    />
  )
}
