import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import { Notice } from "../../../ui/notice.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { actsFor, type MembershipSide, stateOf } from "../memberships/membership.js"
import type { Membership } from "../memberships/membership.store.js"
import { OrganisationName } from "../organisation-name.view.js"
import { organisationsPaths } from "../organisations.paths.js"
import type { Holder } from "./people.store.js"
import { decisions } from "./verification.forms.js"
import { verificationWords } from "./verification.words.js"

interface MembershipPageProps {
  readonly language: Language
  readonly zone: string
  readonly membership: Membership
  readonly holder: Holder
  readonly sides: readonly MembershipSide[]
}

/** Somebody's membership, for those who decide whether she belongs. */
export function MembershipPage({ language, zone, membership, holder, sides }: MembershipPageProps) {
  const { one: words, states, ways } = verificationWords[language]
  const state = stateOf(membership)
  const { way, askedAt, declinedAt } = membership
  return (
    <>
      <h1>{words.title}</h1>
      <Notice>
        <p>{words.look}</p>
      </Notice>
      <Facts
        facts={[
          { term: words.person, value: holder.displayName },
          ...(holder.address ? [{ term: words.emailAddress, value: holder.address }] : []),
          { term: words.organisation, value: <OrganisationName language={language} organisation={membership} /> },
          {
            term: words.state,
            value: (
              <>
                <Tag tone={state === "verified" ? "ok" : undefined}>{states[state]}</Tag> {way && ways[way]}
              </>
            ),
          },
          ...(askedAt ? [{ term: words.asked, value: <Time at={askedAt} zone={zone} /> }] : []),
          ...(declinedAt ? [{ term: words.declinedAt, value: <Time at={declinedAt} zone={zone} /> }] : []),
        ]}
      />
      <Decisions language={language} membership={membership} sides={sides} />
    </>
  )
}

/** What those in charge may decide as things stand. */
function Decisions({ language, membership, sides }: Pick<MembershipPageProps, "language" | "membership" | "sides">) {
  const { one: words } = verificationWords[language]
  const acts = actsFor(stateOf(membership), sides)
  return (
    <>
      {decisions
        .filter((decision) => acts.has(decision))
        .map((decision) => (
          <Panel key={decision} id={decision} title={words[decision]} outlined>
            <p>{words[`${decision}Text`]}</p>
            <Form action={to(organisationsPaths.decision, language, { id: membership.id })}>
              <Button
                name="decision"
                value={decision}
                variant={decision === "verify" ? "primary" : decision === "decline" ? "second" : "danger"}
              >
                {words[decision]}
              </Button>
            </Form>
          </Panel>
        ))}
    </>
  )
}
