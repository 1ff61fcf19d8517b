import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Pagination } from "../../../ui/pagination.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { namedIn, nameIn } from "../organisation-name.js"
import { organisationsPaths } from "../organisations.paths.js"
import { ContentFields } from "./content-fields.view.js"
import { deskWords } from "./desk.words.js"
import type { Proposal } from "./proposal.store.js"

interface ProposalsProps {
  readonly language: Language
  readonly zone: string
  readonly proposals: readonly Proposal[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** What people wrote, for staff to confirm or merge. */
export function Proposals(props: ProposalsProps) {
  const { language, proposals, page, pages } = props
  const words = deskWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {proposals.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <List {...props} />
      )}
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(number) => `${to(organisationsPaths.desk, language)}?page=${number}`}
      />
      <p>
        <ButtonLink href={to(organisationsPaths.addition, language)} icon="add">
          {words.add}
        </ButtonLink>
      </p>
    </>
  )
}

function List({ language, zone, proposals, total }: ProposalsProps) {
  const words = deskWords[language]
  return (
    <Table
      id="proposals"
      caption={words.caption({ n: total })}
      rows={proposals}
      rowKey={({ id }) => id}
      flip
      columns={[
        {
          heading: words.written,
          rowHeading: true,
          cell: ({ id, ...names }) => {
            const { name, in: of } = namedIn(language, names)
            return (
              <a href={to(organisationsPaths.proposal, language, { id })} lang={of}>
                {name}
              </a>
            )
          },
        },
        { heading: words.people, cell: ({ people }) => String(people) },
        { heading: words.since, cell: ({ createdAt }) => <Time at={createdAt} zone={zone} /> },
      ]}
    />
  )
}

interface ProposalPageProps {
  readonly language: Language
  readonly proposal: { readonly id: string; readonly nameEn: string | null; readonly nameFr: string | null }
  readonly people: number
  /** Its choices are those of the list that look alike. */
  readonly merge: FormState
  readonly confirm: FormState
}

/** One proposal: either it is in the list under another name, or it joins the list. */
export function ProposalPage({ language, proposal, people, merge, confirm }: ProposalPageProps) {
  const { proposal: words } = deskWords[language]
  const { id } = proposal
  return (
    <>
      <h1>{words.title({ name: nameIn(language, proposal) })}</h1>
      <p class="lead">{words.lead({ n: people })}</p>
      <section class="section" aria-labelledby="merge">
        <h2 id="merge">{words.mergeTitle}</h2>
        <p>{words.mergeText}</p>
        <Form action={to(organisationsPaths.merge, language, { id })}>
          <SuggestionField
            form={merge}
            name="into"
            label={words.into}
            hint={words.intoHint}
            choicesLabel={words.choices}
            suggestions={to(organisationsPaths.suggestions, language)}
          />
          <div class="actions">
            <Button>{words.merge}</Button>
          </div>
        </Form>
      </section>
      <section class="section" aria-labelledby="confirm">
        <h2 id="confirm">{words.confirmTitle}</h2>
        <p>{words.confirmText}</p>
        <Form action={to(organisationsPaths.confirmation, language, { id })}>
          <ContentFields language={language} form={confirm} />
          <div class="actions">
            <Button variant="second">{words.confirm}</Button>
          </div>
        </Form>
      </section>
    </>
  )
}
