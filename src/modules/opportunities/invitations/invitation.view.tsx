import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Notice } from "../../../ui/notice.js"
import { to } from "../../../web/paths.js"
import { WhyNot, type WhyNotProps } from "../applications/why-not.view.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import type { DescribedOpportunity } from "../opportunity/describe-opportunities.js"
import { OpportunityCard } from "../opportunity/opportunity-card.view.js"
import { typeDefinition, typeLabel } from "../types/type-label.js"
import type { Invitation } from "./invitation.store.js"
import { invitationsWords } from "./invitations.words.js"

export interface InvitationPageProps {
  readonly language: Language
  readonly invitation: Invitation
  readonly inviterName: string
  readonly described: DescribedOpportunity
  readonly skills: readonly string[]
  /** What stands in the way of applying. */
  readonly whyNot: WhyNotProps | undefined
}

/** An invitation before her who received it: what it is, from whom, and the ways to answer. */
export function InvitationPage(props: InvitationPageProps) {
  const { language, invitation, inviterName, described, skills } = props
  const words = invitationsWords[language].one
  const isToApply = invitation.purpose === "apply"
  const type = typeLabel(described.type, language)
  return (
    <>
      <MarketplaceTabs language={language} />
      <h1>{isToApply ? words.title : words.titleOptIn}</h1>
      <p class="lead">{isToApply ? words.from({ name: inviterName }) : words.fromOptIn({ name: inviterName, type })}</p>
      {invitation.status !== "sent" && (
        <Notice>
          <p>{words.over[invitation.status]}</p>
        </Notice>
      )}
      {isToApply && skills.length > 0 && <p>{words.skills({ skills })}</p>}
      {invitation.message !== null && (
        <section class="section" aria-labelledby="message">
          <h2 id="message">{words.message}</h2>
          <p class="prose">{invitation.message}</p>
        </section>
      )}
      {isToApply ? null : <TypePanel {...props} />}
      {invitation.status === "sent" && <Answers {...props} />}
      <section class="section" aria-labelledby="posting">
        <h2 id="posting">{words.posting}</h2>
        <ul class="plain results">
          <OpportunityCard language={language} described={described} />
        </ul>
      </section>
    </>
  )
}

function TypePanel({ language, described: { type } }: InvitationPageProps) {
  const words = invitationsWords[language].one
  return (
    <Panel id="type" title={typeLabel(type, language)}>
      <p>{typeDefinition(type, language)}</p>
      <p>{words.whatOptingInDoes}</p>
    </Panel>
  )
}

function Answers({ language, invitation, whyNot }: InvitationPageProps) {
  const words = invitationsWords[language].one
  const { opportunity: number, id, purpose } = invitation
  return (
    <div class="section">
      {purpose === "apply" && whyNot && <WhyNot {...whyNot} />}
      <Form action={to(marketplacePaths.invitation, language, { number, id })}>
        <div class="actions">
          {purpose === "opt-in" && (
            <Button name="answer" value="follow">
              {words.optIn}
            </Button>
          )}
          {purpose === "apply" && !whyNot && (
            <ButtonLink href={to(marketplacePaths.apply, language, { number })}>{words.apply}</ButtonLink>
          )}
          <Button variant="second" name="answer" value="decline">
            {words.decline}
          </Button>
        </div>
      </Form>
      <p class="small muted">{words.freely}</p>
    </div>
  )
}
