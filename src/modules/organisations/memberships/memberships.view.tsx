import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Empty, Panel } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { type Path, to } from "../../../web/paths.js"
import { OrganisationField } from "../choosing/organisation-field.view.js"
import { nameIn } from "../organisation-name.js"
import { OrganisationName } from "../organisation-name.view.js"
import { organisationsPaths } from "../organisations.paths.js"
import { verificationWords } from "../verification/verification.words.js"
import type { Membership } from "./membership.store.js"
import { membershipsWords } from "./memberships.words.js"

interface Named {
  readonly nameEn: string | null
  readonly nameFr: string | null
}

/** A membership, and what its organisation offers to verify it. */
export interface OwnMembership extends Membership {
  readonly isOver: boolean
  readonly successor: (Named & { readonly id: string }) | undefined
  readonly domains: readonly string[]
  readonly directories: readonly Named[]
}

interface MembershipsProps {
  readonly language: Language
  readonly zone: string
  readonly form: FormState
  readonly memberships: readonly OwnMembership[]
  readonly changeAddress: Path<never>
}

export function Memberships({ language, form, memberships, ...rest }: MembershipsProps) {
  const words = membershipsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {memberships.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <div class="stack">
          {memberships.map((membership) => (
            <OneMembership key={membership.id} language={language} membership={membership} {...rest} />
          ))}
        </div>
      )}
      <section class="section" aria-labelledby="add">
        <h2 id="add">{words.addTitle}</h2>
        <Form action={to(organisationsPaths.mine, language)}>
          <OrganisationField language={language} form={form} label={words.organisation} hint={words.organisationHint} />
          <div class="actions">
            <Button>{words.add}</Button>
          </div>
        </Form>
      </section>
    </>
  )
}

interface OneMembershipProps extends Pick<MembershipsProps, "language" | "zone" | "changeAddress"> {
  readonly membership: OwnMembership
}

function OneMembership({ language, zone, changeAddress, membership }: OneMembershipProps) {
  const words = membershipsWords[language]
  const { id, standing, organisationStanding, organisationId } = membership
  const name = nameIn(language, membership)
  const isKnown = organisationStanding === "confirmed"
  return (
    <Panel id={`membership-${id}`} title={name} outlined>
      <p class="row">
        <Tag tone={standing === "verified" ? "ok" : undefined}>{words.standings[standing]}</Tag>
        {isKnown && (
          <a href={to(organisationsPaths.one, language, { id: organisationId })}>
            {words.see}
            <span class="hide">{words.ofWhich({ name })}</span>
          </a>
        )}
      </p>
      <MembershipFacts language={language} zone={zone} membership={membership} />
      {membership.proposedAs !== null && <p>{words.proposedAs({ name: membership.proposedAs })}</p>}
      {!isKnown && <p>{words.proposed}</p>}
      <Succession language={language} membership={membership} />
      {isKnown && standing === "declared" && (
        <HowToVerify language={language} changeAddress={changeAddress} membership={membership} />
      )}
      <p>
        <ButtonLink variant="quiet" size="tight" href={to(organisationsPaths.membershipEnding, language, { id })}>
          {words.end}
          <span class="hide">{words.ofWhich({ name })}</span>
        </ButtonLink>
      </p>
    </Panel>
  )
}

function MembershipFacts({ language, zone, membership }: Omit<OneMembershipProps, "changeAddress">) {
  const words = membershipsWords[language]
  const { fromAt, verifiedAt, way, askedAt, declinedAt } = membership
  const { ways } = verificationWords[language]
  const day = (at: Temporal.Instant) => <Time on={at.toZonedDateTimeISO(zone).toPlainDate()} />
  return (
    <Facts
      facts={[
        { term: words.since, value: day(fromAt) },
        ...(verifiedAt ? [{ term: words.verifiedAt, value: day(verifiedAt) }] : []),
        ...(way ? [{ term: words.way, value: ways[way] }] : []),
        ...(askedAt ? [{ term: words.askedOn, value: day(askedAt) }] : []),
        ...(declinedAt ? [{ term: words.declinedOn, value: day(declinedAt) }] : []),
      ]}
    />
  )
}

function Succession({
  language,
  membership: { isOver, successor },
}: Pick<OneMembershipProps, "language" | "membership">) {
  const words = membershipsWords[language]
  if (!isOver) return null
  return (
    <p>
      {words.over}{" "}
      {successor && (
        <a href={to(organisationsPaths.one, language, { id: successor.id })}>
          {words.successor({ name: nameIn(language, successor) })}
        </a>
      )}
    </p>
  )
}

function HowToVerify({ language, changeAddress, membership }: Omit<OneMembershipProps, "zone">) {
  const words = membershipsWords[language]
  const { id, domains, directories, askedAt, declinedAt } = membership
  if (declinedAt !== null) return <p>{words.declinedText}</p>
  return (
    <>
      <h3>{words.howTitle}</h3>
      <ul>
        {domains.length > 0 && (
          <li>
            {words.byAddress({ domains })} <a href={to(changeAddress, language)}>{words.changeAddress}</a>
          </li>
        )}
        {directories.map((directory) => (
          <li key={directory.nameEn}>{words.byDirectory({ name: nameIn(language, directory) })}</li>
        ))}
        <li>{askedAt === null ? words.byPeople : words.askedText}</li>
      </ul>
      {askedAt === null && (
        <Form action={to(organisationsPaths.asking, language, { id })}>
          <Button variant="second" label={words.ask + words.ofWhich({ name: nameIn(language, membership) })}>
            {words.ask}
          </Button>
        </Form>
      )}
    </>
  )
}

interface EndingProps {
  readonly language: Language
  readonly membership: Membership
}

/** Says what ends before it does. */
export function EndMembership({ language, membership }: EndingProps) {
  const words = membershipsWords[language]
  const name = nameIn(language, membership)
  return (
    <>
      <h1>{words.ending.title}</h1>
      <p class="lead">{words.ending.lead}</p>
      <Facts
        facts={[
          { term: words.organisation, value: <OrganisationName language={language} organisation={membership} /> },
        ]}
      />
      <Form action={to(organisationsPaths.membershipEnding, language, { id: membership.id })}>
        <div class="actions">
          <Button variant="danger" label={words.ending.submit + words.ofWhich({ name })}>
            {words.ending.submit}
          </Button>
          <a href={to(organisationsPaths.mine, language)}>{words.ending.keep}</a>
        </div>
      </Form>
    </>
  )
}
