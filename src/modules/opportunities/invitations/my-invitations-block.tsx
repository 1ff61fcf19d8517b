import { actingMember, type Reading } from "../../../platform/context.js"
import { type Language, wording } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { findHolder } from "../../people/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { openStatuses } from "../opportunity/opportunity.js"
import { listOpportunitiesNumbered } from "../opportunity/opportunity.store.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { listOpenInvitationsOf } from "./invitation.store.js"
import { invitationsWords } from "./invitations.words.js"

/** Invitations that wait for her: nothing where none does. */
export async function myInvitationsBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const { personId, timeZone } = actingMember(reading)
  const invitations = await listOpenInvitationsOf(reading, personId)
  const numbers = invitations.map(({ opportunity }) => opportunity)
  const opportunities = await listOpportunitiesNumbered(reading, [...new Set(numbers)])
  const words = invitationsWords[language].block
  const rows = await Promise.all(
    invitations.map(async ({ id, opportunity: number, invitedBy, invitedAt }) => {
      const opportunity = opportunities.find((each) => each.number === number)
      const inviter = await findHolder(reading, invitedBy)
      if (!inviter || !opportunity || !(openStatuses as readonly string[]).includes(opportunity.status)) return []
      const date = wording[language].ago(invitedAt, reading.now, timeZone)
      const content = (
        <>
          <OpportunityTitle
            language={language}
            opportunity={opportunity}
            href={to(marketplacePaths.invitation, language, { number, id })}
          />
          <p class="small">{words.from({ name: inviter.displayName, date })}</p>
        </>
      )
      return [{ key: id, content }]
    }),
  )
  if (rows.flat().length === 0) return []
  return [{ id: "my-invitations", title: words.title, first: true, body: <Rows rows={rows.flat()} /> }]
}
