import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { CheckboxGroup, Fieldset } from "../../../ui/choice-fields.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { families, sidesOf } from "../types/opportunity-type.js"
import type { OpportunityType } from "../types/type.store.js"
import { sideLabel, typeDefinition, typeLabel } from "../types/type-label.js"
import { typesWords } from "../types/types.words.js"
import { optInsWords } from "./opt-ins.words.js"

interface OptInsPageProps {
  readonly language: Language
  /** Those that are offered, and those that she still holds. */
  readonly types: readonly OpportunityType[]
  readonly form: FormState
  readonly rhythmAddress: string
}

/** The matrix of kinds and sides, nothing ticked until she does. */
export function OptInsPage({ language, types, form, rhythmAddress }: OptInsPageProps) {
  const words = optInsWords[language]
  const listed = families.filter((family) => types.some((type) => type.family === family))
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Panel id="use" title={words.use}>
        <ul>
          {words.uses.map((use) => (
            <li key={use}>{use}</li>
          ))}
        </ul>
        <p>{words.limits}</p>
        <p class="row">
          <a href={to(marketplacePaths.types, language)}>{words.guide}</a>
          <a href={rhythmAddress}>{words.rhythm}</a>
        </p>
      </Panel>
      <Form action={to(marketplacePaths.optIns, language)} class="section">
        {listed.map((family) => (
          <Fieldset key={family} legend={typesWords[language].families[family]}>
            <div class="grid">
              {types
                .filter((type) => type.family === family)
                .map((type) => (
                  <TypeField key={type.code} language={language} type={type} form={form} />
                ))}
            </div>
          </Fieldset>
        ))}
        <p class="actions">
          <Button>{words.save}</Button>
        </p>
      </Form>
    </>
  )
}

function TypeField({
  language,
  type,
  form,
}: Pick<OptInsPageProps, "language" | "form"> & { readonly type: OpportunityType }) {
  const words = optInsWords[language]
  const hints = [
    typeDefinition(type, language),
    ...(type.audience === "federal" ? [words.federalOnly] : []),
    ...(type.isOffered ? [] : [words.notOffered]),
  ]
  return (
    <CheckboxGroup
      form={form}
      name={type.code}
      label={typeLabel(type, language)}
      hint={hints.join(" ")}
      tight
      choices={sidesOf(type).map((side) => ({
        value: side,
        label: sideLabel(type, side, language) ?? words.wishToTakePart,
      }))}
    />
  )
}
