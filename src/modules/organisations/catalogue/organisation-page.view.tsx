import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { ButtonLink } from "../../../ui/button.js"
import { Rows } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { Organisation } from "../organisation.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsPaths } from "../organisations.paths.js"
import { organisationsWords } from "../organisations.words.js"
import { catalogueWords } from "./catalogue.words.js"

export interface OrganisationPageProps {
  readonly language: Language
  readonly organisation: Organisation
  readonly isOver: boolean
  /** From the top of the tree. */
  readonly ancestors: readonly Organisation[]
  readonly parts: readonly Organisation[]
  readonly successor: Organisation | undefined
  readonly predecessors: readonly Organisation[]
  readonly domains: readonly string[]
  /** What the reader may do here. */
  readonly may: { readonly join: boolean; readonly edit: boolean; readonly seePeople: boolean }
}

/** What everybody may know of an organisation. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { language, organisation, isOver, parts } = props
  const words = catalogueWords[language]
  return (
    <>
      <h1>{nameIn(language, organisation)}</h1>
      {isOver && (
        <p class="row">
          <Tag>{words.over}</Tag>
        </p>
      )}
      <OrganisationFacts {...props} />
      <Acts {...props} />
      {parts.length > 0 && (
        <section class="section" aria-labelledby="parts">
          <h2 id="parts">{words.one.parts}</h2>
          <Rows rows={parts.map((each) => ({ key: each.id, content: <Leading language={language} to={each} /> }))} />
        </section>
      )}
    </>
  )
}

function Leading({ language, to: organisation }: { readonly language: Language; readonly to: Organisation }) {
  return <a href={to(organisationsPaths.one, language, { id: organisation.id })}>{nameIn(language, organisation)}</a>
}

function Several({
  language,
  organisations,
}: {
  readonly language: Language
  readonly organisations: readonly Organisation[]
}) {
  return (
    <>
      {organisations.map((each) => (
        <div key={each.id}>
          <Leading language={language} to={each} />
        </div>
      ))}
    </>
  )
}

function OrganisationFacts(props: OrganisationPageProps) {
  const { language, organisation, ancestors, successor, predecessors, domains } = props
  const { one: words } = catalogueWords[language]
  const { sectors, provinces } = organisationsWords[language]
  const other = language === "en" ? "fr" : "en"
  const { sector, province, validFrom, validUntil } = organisation
  const isEnglish = language === "en"
  const abbreviation = isEnglish ? organisation.abbreviationEn : organisation.abbreviationFr
  const otherNames = isEnglish ? organisation.otherNamesEn : organisation.otherNamesFr
  const day = (date: string) => <Time on={Temporal.PlainDate.from(date)} />
  const facts = [
    { term: words.otherLanguage, value: <span lang={other}>{nameIn(other, organisation)}</span> },
    abbreviation && { term: words.abbreviation, value: abbreviation },
    otherNames.length > 0 && { term: words.otherNames, value: otherNames.map((name) => <div key={name}>{name}</div>) },
    sector && { term: words.sector, value: sectors[sector] },
    province && { term: words.province, value: provinces[province] },
    ancestors.length > 0 && { term: words.parent, value: <Several language={language} organisations={ancestors} /> },
    validFrom && { term: words.from, value: day(validFrom) },
    validUntil && { term: words.until, value: day(validUntil) },
    successor && { term: words.successor, value: <Leading language={language} to={successor} /> },
    predecessors.length > 0 && {
      term: words.predecessors,
      value: <Several language={language} organisations={predecessors} />,
    },
    domains.length > 0 && { term: words.domains, value: domains.join(", ") },
  ]
  return <Facts facts={facts.filter((fact) => typeof fact === "object" && fact !== null)} />
}

function Acts({ language, organisation: { id }, may }: OrganisationPageProps) {
  const { one: words } = catalogueWords[language]
  if (!may.join && !may.edit && !may.seePeople) return null
  return (
    <p class="row">
      {may.join && (
        <ButtonLink variant="second" href={`${to(organisationsPaths.mine, language)}?organisation=${id}`}>
          {words.join}
        </ButtonLink>
      )}
      {may.seePeople && (
        <ButtonLink variant="second" href={to(organisationsPaths.people, language, { id })}>
          {words.people}
        </ButtonLink>
      )}
      {may.edit && (
        <>
          <ButtonLink variant="second" href={to(organisationsPaths.editing, language, { id })}>
            {words.edit}
          </ButtonLink>
          <ButtonLink variant="second" href={to(organisationsPaths.ending, language, { id })}>
            {words.end}
          </ButtonLink>
        </>
      )}
    </p>
  )
}
