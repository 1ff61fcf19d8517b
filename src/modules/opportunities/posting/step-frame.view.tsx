import type { ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { Steps } from "../../../ui/steps.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { type Step, steps } from "./content.js"
import { postingWords } from "./posting.words.js"

/** The form of one opportunity, at one of its steps. */
export interface StepProps {
  readonly language: Language
  readonly form: FormState
  /** Undefined until the first step has made a draft. */
  readonly number: number | undefined
  /** The first step that is not in order. */
  readonly openStep: Step
  readonly isDraft: boolean
}

const stepPaths = {
  1: marketplacePaths.authorStep,
  2: marketplacePaths.opportunityStep,
  3: marketplacePaths.requirementsStep,
} as const

export const stepAddress = (language: Language, number: number | undefined, step: Step): string =>
  number === undefined ? to(marketplacePaths.create, language) : to(stepPaths[step], language, { number })

interface StepFrameProps extends StepProps {
  readonly step: Step
  /** Before the other fields, outside of what is sent. */
  readonly before?: ComponentChildren
  readonly children: ComponentChildren
}

export function StepFrame({ step, before, children, ...props }: StepFrameProps) {
  const { language, form, number, openStep, isDraft } = props
  const words = postingWords[language]
  const hidden = typedText(form, number === undefined ? "key" : "revision")
  return (
    <>
      <MarketplaceTabs language={language} />
      <h1>{isDraft ? words.create : words.edit}</h1>
      {isDraft && <p class="lead">{words.lead}</p>}
      <Steps
        current={step}
        steps={steps.map((each) => ({
          label: words.steps[each],
          href: each === step || each > openStep ? undefined : stepAddress(language, number, each),
          done: each !== step && each < openStep,
        }))}
      />
      <section class="section" aria-labelledby="step">
        <h2 id="step">{words.stepTitle({ n: step, name: words.steps[step] })}</h2>
        {before}
        <Form action={stepAddress(language, number, step)}>
          <input type="hidden" name={number === undefined ? "key" : "revision"} value={hidden} />
          {children}
          <StepActs {...props} step={step} />
        </Form>
        {isDraft && number !== undefined && (
          <p>
            <a href={to(marketplacePaths.draftDeletion, language, { number })}>{words.deleteDraft}</a>
          </p>
        )}
      </section>
    </>
  )
}

/** The first button is the one that the Enter key presses. */
function StepActs({ language, number, isDraft, step }: Omit<StepFrameProps, "children" | "form" | "openStep">) {
  const words = postingWords[language]
  const previous = step === 1 ? undefined : ((step - 1) as Step)
  return (
    <div class="actions">
      {isDraft ? (
        <>
          <Button size="large" name="next" value={step === 3 ? "publish" : "on"}>
            {step === 3 ? words.publish : words.nextStep}
          </Button>
          {step > 1 && (
            <Button size="large" variant="second" name="next" value="preview">
              {words.seePreview}
            </Button>
          )}
          <Button size="large" variant="second" name="next" value="draft">
            {words.saveDraft}
          </Button>
          {step === 2 && (
            <Button size="large" variant="quiet" name="next" value="template">
              {words.insertTemplate}
            </Button>
          )}
        </>
      ) : (
        <Button size="large">{words.saveChanges}</Button>
      )}
      {previous && <a href={stepAddress(language, number, previous)}>{words.backTo({ n: previous })}</a>}
    </div>
  )
}
