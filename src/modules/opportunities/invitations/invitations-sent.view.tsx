import type { Language } from "../../../platform/wording.js"
import { ButtonLink } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { openStatuses } from "../opportunity/opportunity.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import type { Invitation, InvitationStatus } from "./invitation.store.js"
import { invitationsWords } from "./invitations.words.js"

interface InvitationsSentProps {
  readonly language: Language
  readonly zone: string
  readonly opportunity: Opportunity
  readonly invitations: readonly Invitation[]
}

/** What became of each invitation, for those who sent them. */
export function InvitationsSent({ language, zone, opportunity, invitations }: InvitationsSentProps) {
  const words = invitationsWords[language].sent
  return (
    <>
      <MarketplaceTabs language={language} />
      <h1>{words.title}</h1>
      <p class="lead">
        <OpportunityTitle language={language} opportunity={opportunity} />
      </p>
      {invitations.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
          <p>
            <ButtonLink href={to(marketplacePaths.members, language)}>{words.find}</ButtonLink>
          </p>
        </Empty>
      ) : (
        <>
          <p>{words.lead}</p>
          <Table
            id="invitations"
            caption={words.caption}
            rows={invitations}
            rowKey={({ id }) => id}
            flip
            columns={[
              { heading: words.name, rowHeading: true, cell: ({ displayName }) => displayName },
              {
                heading: words.status,
                cell: (invitation) => (
                  <Tag>{invitationsWords[language].statuses[toldStatus(invitation, opportunity)]}</Tag>
                ),
              },
              { heading: words.when, cell: ({ invitedAt }) => <Time at={invitedAt} zone={zone} /> },
            ]}
          />
        </>
      )}
    </>
  )
}

/** An opt-in is nobody else’s to know: an invitation to it looks like one that has no answer. */
function toldStatus({ purpose, status }: Invitation, opportunity: Pick<Opportunity, "status">): InvitationStatus {
  const told = purpose === "opt-in" && status === "followed" ? "sent" : status
  const isOpen = (openStatuses as readonly string[]).includes(opportunity.status)
  return told === "sent" && !isOpen ? "lapsed" : told
}
