import { Button, ButtonLink } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Notice } from "../../../ui/notice.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { OpportunityRead, type ReadOpportunity } from "../opportunity/opportunity-page.view.js"
import type { Step } from "./content.js"
import { postingWords } from "./posting.words.js"
import { stepAddress } from "./step-frame.view.js"

interface PreviewProps {
  readonly read: ReadOpportunity
  readonly openStep: Step | undefined
  readonly isReviewed: boolean
  /** Somebody else’s address stands on it, and she has not agreed. */
  readonly contact: { readonly name: string; readonly isAsked: boolean } | undefined
}

export function Preview({ read, ...state }: PreviewProps) {
  const { language } = read
  const words = postingWords[language]
  return (
    <>
      <MarketplaceTabs language={language} />
      <h1>{words.preview}</h1>
      <p class="lead">{words.previewLead}</p>
      <Next read={read} {...state} />
      <OpportunityRead {...read} />
    </>
  )
}

function Next({ read, openStep, isReviewed, contact }: PreviewProps) {
  const { language, described } = read
  const { number } = described.opportunity
  const words = postingWords[language]
  const back = openStep ?? 3
  return (
    <>
      {openStep !== undefined && (
        <Notice tone="warn">
          <p>{words.openStep({ n: openStep })}</p>
        </Notice>
      )}
      {contact && <p>{contact.isAsked ? words.contact.asked(contact) : words.contact.toAsk(contact)}</p>}
      {isReviewed && <p>{words.review}</p>}
      <div class="actions">
        {openStep === undefined && !contact && (
          <Form action={to(marketplacePaths.publication, language, { number })}>
            <Button size="large">{words.publish}</Button>
          </Form>
        )}
        {openStep === undefined && contact && !contact.isAsked && (
          <Form action={to(marketplacePaths.preview, language, { number })}>
            <Button size="large">{words.contact.ask}</Button>
          </Form>
        )}
        <ButtonLink variant="second" size="large" href={stepAddress(language, number, back)}>
          {openStep === undefined ? words.backTo({ n: back }) : words.mendStep({ n: back })}
        </ButtonLink>
      </div>
    </>
  )
}

interface AgreementProps {
  readonly read: ReadOpportunity
  readonly creatorName: string
}

/** Before the member in whose name somebody else wishes to post. */
export function ContactAgreement({ read, creatorName }: AgreementProps) {
  const { language, described } = read
  const words = postingWords[language].contact
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead({ name: creatorName })}</p>
      <Panel id="answer" title={postingWords[language].preview} outlined>
        <p>{words.text}</p>
        <Form
          action={to(marketplacePaths.contactAgreement, language, { number: described.opportunity.number })}
          class="actions"
        >
          <Button name="answer" value="agree">
            {words.agree}
          </Button>
          <Button variant="second" name="answer" value="refuse">
            {words.refuse}
          </Button>
        </Form>
      </Panel>
      <OpportunityRead {...read} />
    </>
  )
}
