import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { postingWords } from "./posting.words.js"
import { stepAddress } from "./step-frame.view.js"

interface DuplicationProps {
  readonly language: Language
  readonly opportunity: Opportunity
  readonly formKey: string
}

export function Duplication({ language, opportunity, formKey }: DuplicationProps) {
  const words = postingWords[language]
  return (
    <>
      <h1>{words.duplicateTitle}</h1>
      <p class="lead">{words.duplicateLead}</p>
      <p>
        <strong>
          <OpportunityTitle language={language} opportunity={opportunity} />
        </strong>
      </p>
      <Form action={to(marketplacePaths.duplicate, language, { number: opportunity.number })}>
        <input type="hidden" name="key" value={formKey} />
        <div class="actions">
          <Button>{words.makeCopy}</Button>
        </div>
      </Form>
    </>
  )
}

interface DraftDeletionProps {
  readonly language: Language
  readonly number: number
  readonly title: string
}

export function DraftDeletion({ language, number, title }: DraftDeletionProps) {
  const words = postingWords[language]
  return (
    <>
      <h1>{words.deleteTitle}</h1>
      {title !== "" && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      <p>{words.deleteText}</p>
      <Form action={to(marketplacePaths.draftDeletion, language, { number })} class="actions">
        <Button variant="danger">{words.deleteDraft}</Button>
        <ButtonLink variant="second" href={stepAddress(language, number, 1)}>
          {words.keepDraft}
        </ButtonLink>
      </Form>
    </>
  )
}
