import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { to } from "../../../web/paths.js"
import { MemberSearch, type ShownSearch, searchAddress } from "../../people/index.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import type { OwnOpportunity } from "../mine/mine.store.js"
import { shownTitle } from "../opportunity/shown-text.js"
import { membersWords } from "./members.words.js"

interface MembersProps {
  readonly language: Language
  readonly search: ShownSearch | undefined
  /** Those to which she may invite. */
  readonly own: readonly OwnOpportunity[]
}

/** The search of members, with the way to invite each of those found. */
export function Members({ language, search, own }: MembersProps) {
  const canInvite = own.length > 0
  return (
    <>
      <h1>{homeWords[language].tabs.members}</h1>
      <MarketplaceTabs language={language} current="members" />
      {!canInvite && (
        <p>
          <a href={to(marketplacePaths.create, language)}>{membersWords[language].none}</a>
        </p>
      )}
      <MemberSearch
        language={language}
        at={marketplacePaths.members}
        search={search}
        actFor={
          canInvite
            ? ({ profile: { personId, displayName } }) => (
                <Invite language={language} own={own} personId={personId} name={displayName} />
              )
            : undefined
        }
      />
      {canInvite && search && <InviteForms language={language} search={search} />}
    </>
  )
}

const formOf = (personId: string) => `invite-${personId}`

interface InviteProps extends Pick<MembersProps, "language" | "own"> {
  readonly personId: string
  readonly name: string
}

/** The same for everybody: whether she has opted in is not to be seen. */
function Invite({ language, own, personId, name }: InviteProps) {
  const words = membersWords[language]
  const form = formOf(personId)
  return (
    <div class="row">
      <select form={form} name="opportunity" class="w-l" aria-label={words.opportunityFor({ name })}>
        {own.map((opportunity) => (
          <option key={opportunity.number} value={opportunity.number}>
            {words.option({ title: shownTitle(opportunity, language).text, number: opportunity.number })}
          </option>
        ))}
      </select>
      <Button variant="second" size="tight" form={form} label={words.inviteWhom({ name })}>
        {words.invite}
      </Button>
    </div>
  )
}

/** Outside of the search, since no form stands in another; each leads back to what was searched. */
function InviteForms({ language, search }: { readonly language: Language; readonly search: ShownSearch }) {
  const address = searchAddress(marketplacePaths.members, language, search.criteria, search.page)
  return (
    <>
      {search.members.map(({ profile: { personId } }) => (
        <Form key={personId} id={formOf(personId)} action={address}>
          <input type="hidden" name="personId" value={personId} />
        </Form>
      ))}
    </>
  )
}
