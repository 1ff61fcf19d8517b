import type { DemonstrationPerson } from "../../../db/demo/people.js"
import type { DemonstrationProfile } from "../../../db/demo/profiles.js"
import type { Language } from "../../platform/wording.js"
import { ButtonLink } from "../../ui/button.js"
import { PairText } from "../../ui/pair-text.js"
import { Table } from "../../ui/table.js"
import { to } from "../../web/paths.js"
import { trialPaths } from "./trial.paths.js"
import { trialWords } from "./trial.words.js"

interface TrialProps {
  readonly language: Language
  readonly people: readonly DemonstrationPerson[]
  /** Members whose profiles are full. */
  readonly profiles: readonly DemonstrationProfile[]
  readonly password: string
  /** Of the staff's authenticator apps, at this moment. */
  readonly code: string
  readonly mailboxAddress: string
}

export function Trial({ language, people, profiles, password, code, mailboxAddress }: TrialProps) {
  const words = trialWords[language]
  const rolesOf = ({ roles }: DemonstrationPerson) =>
    roles.length === 0 ? words.noRole : roles.map((role) => words.roleNames[role]).join(", ")
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        {words.mailboxText} <a href={mailboxAddress}>{words.mailbox}</a>
      </p>
      <section class="section" aria-labelledby="people-title">
        <h2 id="people-title">{words.people}</h2>
        <p>{words.password({ password })}</p>
        <Table
          id="people"
          caption={words.people}
          rows={people}
          rowKey={({ emailAddress }) => emailAddress}
          flip
          columns={[
            { heading: words.name, rowHeading: true, cell: (person) => `${person.firstName} ${person.lastName}` },
            { heading: words.emailAddress, cell: (person) => person.emailAddress },
            { heading: words.roles, cell: rolesOf },
          ]}
        />
        <details>
          <summary>{words.profiles({ n: profiles.length })}</summary>
          <Table
            id="profiles"
            caption={words.profilesCaption}
            rows={profiles}
            rowKey={({ emailAddress }) => emailAddress}
            flip
            columns={[
              { heading: words.name, rowHeading: true, cell: (person) => `${person.firstName} ${person.lastName}` },
              { heading: words.emailAddress, cell: (person) => person.emailAddress },
              {
                heading: words.position,
                cell: ({ position }) => <PairText en={position.titleEn} fr={position.titleFr} />,
              },
            ]}
          />
        </details>
      </section>
      <section class="section" aria-labelledby="code-title">
        <h2 id="code-title">{words.code}</h2>
        <p>{words.codeText({ code })}</p>
        <p>
          <ButtonLink href={to(trialPaths.trial, language)} variant="second">
            {words.refresh}
          </ButtonLink>
        </p>
      </section>
    </>
  )
}
